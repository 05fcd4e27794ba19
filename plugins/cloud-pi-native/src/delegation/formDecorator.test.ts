import { mockApis } from '@backstage/frontend-test-utils';
import { waitFor } from '@testing-library/react';
import { DelegationError } from './DelegationApi';
import { delegationDecorator } from './formDecorator';

// The scaffolder keeps the function behind an opaque type; the wizard calls it so.
type Decorator = {
  decorator(context: object, deps: object): Promise<void>;
};

async function decorate(renew: jest.Mock) {
  const toast = { post: jest.fn() };
  const context = {
    input: {},
    formState: {},
    setFormState: jest.fn(),
    setSecrets: jest.fn(),
  };
  await (delegationDecorator as unknown as Decorator).decorator(context, {
    delegation: { renew },
    toast,
    translation: mockApis.translation(),
  });
  return { toast, context };
}

describe('delegationDecorator', () => {
  it('hands the delegation over and puts nothing into the run', async () => {
    const renew = jest.fn(async () => ({
      consoleUntil: 'x',
      gitlabUntil: 'y',
    }));
    const { toast, context } = await decorate(renew);
    expect(renew).toHaveBeenCalledWith({ interactive: true });
    expect(context.setSecrets).not.toHaveBeenCalled();
    expect(context.setFormState).not.toHaveBeenCalled();
    expect(toast.post).not.toHaveBeenCalled();
  });

  it('never throws, which would leave the wizard dead, but warns', async () => {
    const { toast } = await decorate(
      jest.fn().mockRejectedValue(new DelegationError('unreachable')),
    );
    await waitFor(() =>
      expect(toast.post).toHaveBeenCalledWith(
        expect.objectContaining({ status: 'warning' }),
      ),
    );
  });
});
