import { InputError, NotFoundError } from '@backstage/errors';
import {
  attestSchema,
  requirements,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Router } from 'express';
import { requireContributor } from '../Access';
import { boundedDay } from '../boundedDay';
import { auditedWrites, bodyOf, nameOf } from '../http';
import { RouterOptions } from '../RouterOptions';

/** Attestations of requirements that no file can show. */
export function attestationRoutes(options: RouterOptions): Router {
  const { access, auditor, declarations, settings } = options;
  const auditedWrite = auditedWrites(auditor, access);
  const router = Router();
  router.post(
    '/projects/:project/attestations',
    auditedWrite('attest', async (req, caller) => {
      const project = nameOf(req, 'project');
      requireContributor(caller, project);
      const attested = bodyOf(attestSchema, req);
      const known = requirements.find(({ id }) => id === attested.requirement);
      if (known?.mode !== 'declared') {
        throw new InputError('This requirement is not one to attest');
      }
      const until = boundedDay(
        attested.until,
        settings.attestations.maxDays,
        options.now?.() ?? new Date(),
      );
      return declarations.attest({
        ...attested,
        until,
        project,
        author: caller.user,
      });
    }),
  );
  router.delete(
    '/projects/:project/attestations/:id',
    auditedWrite('attestation-withdraw', async (req, caller) => {
      const project = nameOf(req, 'project');
      requireContributor(caller, project);
      if (!(await declarations.withdraw(project, nameOf(req, 'id')))) {
        throw new NotFoundError('There is no such attestation');
      }
    }),
  );
  return router;
}
