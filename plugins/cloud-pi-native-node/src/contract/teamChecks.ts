import { z } from 'zod';
import {
  consoleDeploymentSchema,
  consoleMemberSchema,
  consoleRoleSchema,
} from '../console/schemas';
import { fact, refusal, success } from './expectations';
import { ProbeRequest } from './probe';
import { ContractCheck, ContractContext } from './types';

const ROLE = { name: 'Contract check', permissions: '256' };

/** What the client writes of a project's team and reads of its deployments, on a project that is made. */
export function teamChecks(
  ownProject: () => { projectId: string },
): ContractCheck[] {
  const probe = (
    { paths, probe: send }: ContractContext,
    part: 'members' | 'roles' | 'deployments',
    more: Partial<ProbeRequest> = {},
  ) =>
    send({
      path: `${paths.projects}/:projectId/${part}`,
      params: ownProject(),
      ...more,
    });

  return [
    {
      name: 'new role, in the list that is answered',
      run: async context => {
        const answer = await probe(context, 'roles', {
          method: 'POST',
          body: ROLE,
          resource: 'role',
        });
        const roles = z.array(consoleRoleSchema);
        const made = roles
          .safeParse(answer.json)
          .data?.find(({ name }) => name === ROLE.name);
        return [
          ...success(answer, 201, roles),
          ...fact(
            answer.route,
            made?.permissions === ROLE.permissions,
            'the role that was made',
            'a list without it',
          ),
        ];
      },
    },
    {
      name: 'person whom the platform does not know',
      run: async context =>
        refusal(
          await probe(context, 'members', {
            method: 'POST',
            body: { email: 'nobody@contract.invalid' },
            resource: 'member',
          }),
          'not-found',
        ),
    },
    {
      name: 'members of a new project',
      run: async context =>
        success(
          await probe(context, 'members'),
          200,
          z.array(consoleMemberSchema),
        ),
    },
    {
      name: 'deployments of a new project',
      run: async context =>
        success(
          await probe(context, 'deployments'),
          200,
          z.array(consoleDeploymentSchema),
        ),
    },
  ];
}
