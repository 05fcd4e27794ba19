/** What this documentation adds to a requirement, in French. */
export interface Note {
  /** A few words, for headings and summaries. */
  name: string;
  /** What it means for a team, from the framework and the platform's facts. */
  practice: string;
}
