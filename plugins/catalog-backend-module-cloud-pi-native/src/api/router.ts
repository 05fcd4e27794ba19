import {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError, toError } from '@backstage/errors';
import {
  INGESTION_PATH,
  ingestionManagePermission,
  ingestionReadPermission,
  IngestionState,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';

/** What operators see and do. */
export interface IngestionControl {
  state(): Promise<IngestionState>;
  /** Starts a full pass. */
  refresh(): void;
  /** Accepts the shrink that is pending; false where none is. */
  approveShrink(): Promise<boolean>;
}

type OperatorPermission =
  | typeof ingestionReadPermission
  | typeof ingestionManagePermission;

// Anything else, whatever it is, is a refusal.
const allowedSchema = z.tuple([z.object({ result: z.literal('ALLOW') })]);

const handling =
  (handle: (req: Request, res: Response) => Promise<void>): RequestHandler =>
  (req, res, next) => {
    handle(req, res).catch(next);
  };

/** The ingestion's API, for operators. */
export function createIngestionRouter(options: {
  auditor: AuditorService;
  control: IngestionControl;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Router {
  const { auditor, control, httpAuth, permissions } = options;

  const demand = async (req: Request, permission: OperatorPermission) => {
    const credentials = await httpAuth.credentials(req);
    const decisions = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (!allowedSchema.safeParse(decisions).success) {
      throw new NotAllowedError('This is for operators of the portal');
    }
  };

  const auditedWrite = (eventId: string, write: () => Promise<void>) =>
    handling(async (req, res) => {
      const event = await auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        request: req,
      });
      try {
        await demand(req, ingestionManagePermission);
        await write();
        await event.success();
      } catch (error) {
        await event.fail({ error: toError(error) });
        throw error;
      }
      res.status(202).json({});
    });

  const router = Router();
  router.get(
    INGESTION_PATH,
    handling(async (req, res) => {
      await demand(req, ingestionReadPermission);
      res.setHeader('Cache-Control', 'no-store');
      res.json(await control.state());
    }),
  );
  router.post(
    `${INGESTION_PATH}/refresh`,
    auditedWrite('cloud-pi-native-refresh', async () => control.refresh()),
  );
  router.post(
    `${INGESTION_PATH}/shrink/approve`,
    auditedWrite('cloud-pi-native-shrink-approve', async () => {
      if (!(await control.approveShrink())) {
        throw new NotFoundError('No shrink is pending');
      }
      control.refresh();
    }),
  );
  return router;
}
