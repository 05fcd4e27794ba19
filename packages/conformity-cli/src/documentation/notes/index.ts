import { architectureNotes } from './architecture';
import { dataNotes } from './data';
import { generalNotes } from './general';
import { Note } from './note';
import { organisationNotes } from './organisation';

const NOTES = new Map<string, Note>(
  [generalNotes, organisationNotes, architectureNotes, dataNotes].flatMap(
    notes => Object.entries(notes),
  ),
);

/** Requirements that have a note. */
export const notedRequirements = (): string[] => [...NOTES.keys()];

/** What is added to a requirement; each has one. */
export function noteOf(id: string): Note {
  const note = NOTES.get(id);
  if (!note)
    throw new Error(`No note says what ${id} means: write it in notes/`);
  return note;
}
