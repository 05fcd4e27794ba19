import type { Request, Response } from 'express';
import { html, link } from '../../web/html';
import type { GitlabContext } from '../context';
import { allProfiles } from '../shapes';
import { requireViewer, sendNotFound, sitePage } from './context';

/** The page of someone the forge knows. */
export const showUser = async (
  context: GitlabContext,
  req: Request,
  res: Response,
): Promise<void> => {
  if (!(await requireViewer(context, req, res))) return;
  const profile = allProfiles(context.world.state).find(
    one => one.username === req.params.username,
  );
  if (!profile) {
    sendNotFound(res);
    return;
  }
  res.send(
    sitePage(
      profile.name,
      html`<p>Identifiant : <code>${profile.username}</code></p>
        <p>${link(`/${context.root}`, 'Tous les groupes')}</p>`,
    ),
  );
};
