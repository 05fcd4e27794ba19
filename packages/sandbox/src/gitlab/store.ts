import { z } from 'zod';

const grantSchema = z.object({
  kind: z.enum(['code', 'access', 'refresh']),
  sub: z.string(),
  scopes: z.array(z.string()),
  expiresAt: z.number(),
  redirectUri: z.string().optional(),
  codeChallenge: z.string().optional(),
  createdAt: z.number(),
});

const hookSchema = z.object({
  id: z.number(),
  /** Full path of the group, or key of the repository, that it listens to. */
  target: z.string(),
  url: z.string(),
  token: z.string().optional(),
  pushEvents: z.boolean(),
  createdAt: z.string(),
});

const mergeRequestSchema = z.object({
  iid: z.number(),
  projectKey: z.string(),
  title: z.string(),
  description: z.string(),
  sourceBranch: z.string(),
  targetBranch: z.string(),
  state: z.enum(['opened', 'closed', 'merged']),
  authorSub: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** What GitLab knows beyond the world and the repositories themselves. */
export const gitlabStateSchema = z.object({
  /** By the SHA-256 of the code or token: none is kept in clear. */
  grants: z.record(z.string(), grantSchema),
  hooks: z.array(hookSchema),
  mergeRequests: z.array(mergeRequestSchema),
});

export type GitlabState = z.infer<typeof gitlabStateSchema>;
export type Grant = z.infer<typeof grantSchema>;
export type Hook = z.infer<typeof hookSchema>;
export type MergeRequest = z.infer<typeof mergeRequestSchema>;

export const emptyGitlabState = (): GitlabState => ({
  grants: {},
  hooks: [],
  mergeRequests: [],
});
