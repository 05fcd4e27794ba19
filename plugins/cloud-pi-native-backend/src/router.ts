import {
  AuditorService,
  AuditorServiceCreateEventOptions,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, toError } from '@backstage/errors';
import {
  delegationRequestSchema,
  DelegationRequest,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { DelegationRequiredError } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import express, { ErrorRequestHandler, Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { Delegations } from './delegation/Delegations';

const SCAFFOLDER = 'plugin:scaffolder';

// The parser's own errors quote the body, and with it the tokens.
const hideBody: ErrorRequestHandler = (_error, _req, _res, next) => {
  next(new InputError('The body is not JSON, or is too large'));
};

function readDelegationRequest(body: unknown): DelegationRequest {
  const parsed = delegationRequestSchema.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new InputError(`Invalid delegation: ${fields.join(', ') || 'body'}`);
  }
  return parsed.data;
}

/** The routes of the delegations. */
export function createRouter(options: {
  delegations: Delegations;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
}): Router {
  const { delegations, httpAuth, auditor } = options;

  const callerOf = async (req: Request): Promise<string> => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    if (principal.actor) {
      throw new NotAllowedError('Only users manage their own delegation');
    }
    return principal.userEntityRef;
  };

  const initiatorOf = async (req: Request): Promise<string> => {
    const { principal } = await httpAuth.credentials(req, { allow: ['user'] });
    if (principal.actor?.subject !== SCAFFOLDER) {
      throw new NotAllowedError('Only runs use a delegation');
    }
    return principal.userEntityRef;
  };

  const audited = async <T>(
    event: AuditorServiceCreateEventOptions,
    action: () => Promise<T>,
  ): Promise<T> => {
    const auditedEvent = await auditor.createEvent(event);
    try {
      const result = await action();
      await auditedEvent.success();
      return result;
    } catch (error) {
      await auditedEvent.fail({ error: toError(error) });
      throw error;
    }
  };

  const router = PromiseRouter();
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.put(
    '/delegation',
    express.json({ limit: '64kb' }),
    hideBody,
    async (req: Request, res: express.Response) => {
      const userEntityRef = await callerOf(req);
      const status = await audited(
        { eventId: 'delegation-put', severityLevel: 'medium', request: req },
        () => delegations.put(userEntityRef, readDelegationRequest(req.body)),
      );
      res.json(status);
    },
  );

  router.get('/delegation', async (req, res) => {
    res.json(await delegations.getStatus(await callerOf(req)));
  });

  router.delete('/delegation', async (req, res) => {
    const userEntityRef = await callerOf(req);
    await audited(
      { eventId: 'delegation-delete', severityLevel: 'medium', request: req },
      () => delegations.forget(userEntityRef),
    );
    res.status(204).end();
  });

  router.post('/delegation/tokens', async (req, res) => {
    const userEntityRef = await initiatorOf(req);
    try {
      const tokens = await audited(
        { eventId: 'delegation-use', severityLevel: 'medium', request: req },
        () => delegations.use(userEntityRef),
      );
      res.json(tokens);
    } catch (error) {
      if (!(error instanceof DelegationRequiredError)) {
        throw error;
      }
      const { name, message } = error;
      res.status(404).json({ error: { name, message } });
    }
  });

  return router;
}
