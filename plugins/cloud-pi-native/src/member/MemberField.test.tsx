import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldInForm, refusalsOf } from '../__testUtils__/formFields';
import { MemberField } from './MemberField';
import { validateMember } from './formField';

const LOU = {
  kind: 'User',
  metadata: { name: 'lou' },
  spec: {
    profile: { displayName: 'Lou Bernard', email: 'lou.bernard@exemple.fr' },
  },
};
const queryEntities = jest.fn();
const onChange = jest.fn();

const open = () =>
  renderInTestApp(
    <FieldInForm<string> field={MemberField} onChange={onChange} />,
    { apis: [[catalogApiRef, { queryEntities }]] },
  );

const type = async (text: string) =>
  userEvent.type(await screen.findByRole('textbox', { name: /Champ/ }), text);

describe('MemberField', () => {
  beforeEach(() => {
    onChange.mockClear();
    queryEntities.mockReset().mockResolvedValue({ items: [LOU] });
  });

  it('finds somebody by name, and gives the address', async () => {
    open();
    await type('lou');
    expect(await screen.findByText('1 person found.')).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('lou.bernard@exemple.fr');
    expect(await screen.findByText('Lou Bernard.')).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('textbox')).toHaveValue('lou.bernard@exemple.fr');
  });

  it.each([
    [{ items: [] }, 'does not know this address'],
    [new Error('down'), 'Not verified'],
  ])('takes an address that is typed in full', async (answer, words) => {
    queryEntities.mockImplementation(async () => {
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    });
    open();
    await type('nouveau@exemple.fr');
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith('nouveau@exemple.fr');
    expect(screen.getByRole('textbox')).toHaveValue('nouveau@exemple.fr');
  });
});

it.each([
  ['lou.bernard@exemple.fr', 0],
  ['lou', 1],
  ['lou@localhost', 1],
  // A list of people: the scaffolder gives it whole, once an item.
  [[{ email: 'lou' }], 0],
])('validateMember of %s', async (email, count) => {
  expect(
    await refusalsOf<unknown>(validateMember as never, email, {}),
  ).toHaveLength(count);
});
