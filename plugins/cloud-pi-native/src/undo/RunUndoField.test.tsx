import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeScaffolder } from '../__testUtils__/fakeScaffolder';
import { FieldInForm, refusalsOf } from '../__testUtils__/formFields';
import { platformApiRef } from '../platform/PlatformApi';
import { RunUndoField } from './RunUndoField';
import { noteConfirmed } from './confirmations';
import { validateUndo } from './formField';
import { UndoDraft } from './undoValue';

const made = (id: string, kind: 'project' | 'repository', at: string) => ({
  id,
  kind,
  name: kind === 'project' ? 'demo' : 'api',
  project: 'demo',
  at,
});
const MADE = [
  made('1', 'project', '2026-01-01T10:00:00Z'),
  made('2', 'repository', '2026-01-01T10:01:00Z'),
];
const onChange = jest.fn();
const runResources = jest.fn();

function open(initial?: UndoDraft) {
  const scaffolder = fakeScaffolder();
  scaffolder.api.listTasks.mockResolvedValue({
    tasks: [{ id: 'strange' } as never, scaffolder.task],
    totalTasks: 2,
  });
  return renderInTestApp(
    <FieldInForm<UndoDraft>
      field={RunUndoField}
      initial={initial}
      onChange={onChange}
    />,
    {
      apis: [
        scaffolder.apiPair,
        [
          platformApiRef,
          { nameStanding: jest.fn(), projectFailure: jest.fn(), runResources },
        ],
      ],
    },
  );
}

const boxes = () => screen.findAllByRole('checkbox');

describe('RunUndoField', () => {
  beforeEach(() => {
    onChange.mockClear();
    runResources.mockReset().mockResolvedValue(MADE);
  });

  it('ticks nothing by itself, and lists what is removed first first', async () => {
    open({ run: 'task-1', resources: [] });
    const found = await boxes();
    expect(found.map(box => box.closest('label')?.textContent)).toEqual([
      'the repository “api” of demo',
      'the project “demo”',
    ]);
    found.forEach(box => expect(box).not.toBeChecked());
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives what is ticked once the name is typed, and takes it back when a tick changes the name or the text does', async () => {
    open({ run: 'task-1', resources: [] });
    const [repository] = await boxes();
    await userEvent.click(repository);
    expect(onChange).not.toHaveBeenCalled();

    const text = screen.getByRole('textbox', { name: /“demo”/ });
    await userEvent.type(text, 'demo');
    expect(onChange).toHaveBeenLastCalledWith({
      run: 'task-1',
      resources: ['2'],
    });
    await userEvent.type(text, 'x');
    expect(onChange).toHaveBeenLastCalledWith({ run: 'task-1', resources: [] });
  });

  it('warns that a project goes with all that the run made in it', async () => {
    open({ run: 'task-1', resources: [] });
    const [, project] = await boxes();
    await userEvent.click(project);
    expect(screen.getByText(/all that this run made in it/)).toBeVisible();
  });

  it('keeps what was confirmed when the page is come back to', async () => {
    const before = open({ run: 'task-1', resources: [] });
    await userEvent.click((await boxes())[0]);
    await userEvent.type(screen.getByRole('textbox'), 'demo');
    before.unmount();
    onChange.mockClear();

    open({ run: 'task-1', resources: ['2'] });
    const [repository, project] = await boxes();
    expect(repository).toBeChecked();
    expect(project).not.toBeChecked();
    expect(screen.getByRole('textbox')).toHaveValue('demo');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('ticks and types nothing of what an address chose', async () => {
    const brought = { run: 'task-1', resources: ['1', '2'] };
    open(brought);
    (await boxes()).forEach(box => expect(box).not.toBeChecked());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await refusalsOf(validateUndo as never, brought, {})).toHaveLength(
      1,
    );
  });

  it('offers the runs of the user where the address brought none', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /Run/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: /API Node.js/ }),
    );
    expect(onChange).toHaveBeenCalledWith({ run: 'task-1', resources: [] });
  });

  it('says so where the run made nothing, or is not the user’s', async () => {
    runResources.mockResolvedValue(undefined);
    open({ run: 'task-9', resources: [] });
    expect(await screen.findByText(/nothing to remove/i)).toBeVisible();
  });
});

it.each<[UndoDraft | undefined, number]>([
  [{ run: 'task-2', resources: ['2'] }, 0],
  [{ run: 'task-2', resources: ['1', '2'] }, 1],
  [{ run: 'task-3', resources: ['2'] }, 1],
  [{ run: 'task-1', resources: [] }, 1],
  [{ resources: ['2'] }, 1],
  [undefined, 1],
])('validateUndo of %j', async (value, count) => {
  noteConfirmed('task-2', ['2']);
  const refusals = await refusalsOf(validateUndo as never, value, {});
  expect(refusals).toHaveLength(count);
});
