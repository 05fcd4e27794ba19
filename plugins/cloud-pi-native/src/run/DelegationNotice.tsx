import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { KeptDelegation } from '../delegation/useKeptDelegation';
import { cloudPiNativeTranslationRef } from '../translation';

/** Asks for what a run lacks to act as its user; silent while all is well. */
export function DelegationNotice({
  delegation,
}: {
  delegation: KeptDelegation;
}) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { status, problem, authorize } = delegation;
  const isGitlabMissing = status && !status.gitlabUntil;

  if (!problem && !isGitlabMissing) {
    return null;
  }
  return (
    <Alert
      role="status"
      status={problem ? 'warning' : 'info'}
      icon
      title={t(
        problem ? `delegation.problem.${problem}` : 'delegation.noGitlab',
      )}
      description={t(
        problem ? 'delegation.problemMeaning' : 'delegation.noGitlabMeaning',
      )}
      customActions={
        <Button variant="secondary" onPress={() => authorize()}>
          {t(problem ? 'delegation.renew' : 'delegation.authorizeGitlab')}
        </Button>
      }
    />
  );
}
