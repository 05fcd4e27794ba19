import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  askExemptionSchema,
  decideExemptionSchema,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Router } from 'express';
import { requireContributor } from '../Access';
import { boundedDay } from '../boundedDay';
import { auditedWrites, bodyOf, nameOf } from '../http';
import { RouterOptions } from '../RouterOptions';

/** Exemptions (dérogations): asked for by members, decided by others. */
export function exemptionRoutes(options: RouterOptions): Router {
  const { access, auditor, declarations, repositories } = options;
  const { maxDays } = options.settings.exemptions;
  const now = () => options.now?.() ?? new Date();
  const auditedWrite = auditedWrites(auditor, access);
  const router = Router();
  router.post(
    '/projects/:project/exemptions',
    auditedWrite('exemption-ask', async (req, caller) => {
      const project = nameOf(req, 'project');
      requireContributor(caller, project);
      const asked = bodyOf(askExemptionSchema, req);
      if (!rulesById.has(asked.rule)) {
        throw new InputError('There is no such rule');
      }
      const { repository } = asked;
      if (
        repository !== undefined &&
        !(await repositories.get({ project, repository }))
      ) {
        throw new InputError('The project has no such repository');
      }
      const open = (await declarations.exemptions({ project })).some(
        one =>
          ['asked', 'granted'].includes(one.state) &&
          one.rule === asked.rule &&
          (one.repository === undefined || one.repository === repository),
      );
      if (open) {
        throw new ConflictError('This exemption is asked for or granted');
      }
      return declarations.ask({
        ...asked,
        until: boundedDay(asked.until, maxDays, now()),
        project,
        askedBy: caller.user,
      });
    }),
  );
  router.post(
    '/exemptions/:id/decision',
    auditedWrite('exemption-decide', async (req, caller) => {
      if (!caller.decides) {
        throw new NotAllowedError('This is for who decides on exemptions');
      }
      const decided = bodyOf(decideExemptionSchema, req);
      const asked = await declarations.exemption(nameOf(req, 'id'));
      if (!asked) {
        throw new NotFoundError('There is no such exemption');
      }
      if (asked.askedBy === caller.user) {
        throw new NotAllowedError('Nobody decides on what they asked for');
      }
      if (asked.state !== 'asked') {
        throw new ConflictError(
          'This exemption was decided, or its day is over',
        );
      }
      const until = decided.until ?? asked.until;
      if (until > asked.until) {
        throw new InputError(`The end must be ${asked.until} at the latest`);
      }
      const changed = await declarations.decide(asked.id, {
        state: decided.granted ? 'granted' : 'refused',
        by: caller.user,
        decision: decided.decision,
        until: decided.granted ? boundedDay(until, maxDays, now()) : until,
      });
      if (!changed) {
        throw new ConflictError('This exemption was decided already');
      }
    }),
  );
  return router;
}
