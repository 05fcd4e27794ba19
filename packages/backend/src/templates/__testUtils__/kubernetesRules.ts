import { z } from 'zod';

/*
 * The platform's rules that objects of a namespace can break: those announced
 * for Kyverno, Pod Security "restricted" without an imposed user, and the ones
 * that Argo CD's project enforces (nothing outside the namespace).
 */

const labelsSchema = z.object({
  app: z.string().min(1),
  env: z.enum(['dev', 'formation', 'qualif', 'test', 'preprod', 'prod']),
  tier: z.enum(['frontend', 'backend', 'db', 'cache', 'auth']),
  criticality: z.enum(['high', 'medium', 'low']),
  component: z.enum(['node']),
});

const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string().max(63), labels: labelsSchema }),
});

const resourceSchema = z.object({ cpu: z.string(), memory: z.string() });

const containerSchema = z.looseObject({
  image: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]+\/[a-z0-9-]+\/[a-z0-9-]+:[\w][\w.-]*$/)
    .regex(/^(docker\.io|quay\.io|ghcr\.io|harbor\.[a-z0-9.-]+)\//)
    .refine(image => !image.endsWith(':latest')),
  imagePullPolicy: z.literal('IfNotPresent'),
  ports: z.array(z.looseObject({ containerPort: z.number().min(1025) })),
  livenessProbe: z.looseObject({}),
  readinessProbe: z.looseObject({}),
  resources: z
    .object({ requests: resourceSchema, limits: resourceSchema })
    .refine(
      ({ requests, limits }) =>
        requests.cpu === limits.cpu && requests.memory === limits.memory,
      'requests and limits differ',
    ),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal('ALL')]) }),
  }),
  volumeMounts: z.array(z.looseObject({ mountPath: z.string() })),
});

const deploymentSchema = z.looseObject({
  spec: z.looseObject({
    strategy: z.looseObject({ type: z.literal('RollingUpdate') }),
    template: z.looseObject({
      metadata: z.looseObject({ labels: labelsSchema }),
      spec: z.looseObject({
        automountServiceAccountToken: z.literal(false),
        imagePullSecrets: z.tuple([
          z.object({ name: z.literal('registry-pull-secret') }),
        ]),
        // Strict: OpenShift assigns the user, so runAsUser and fsGroup are absent.
        securityContext: z.strictObject({
          runAsNonRoot: z.literal(true),
          seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
        }),
        topologySpreadConstraints: z.array(z.looseObject({})).min(1),
        containers: z.array(containerSchema).min(1),
        // Strict: any other source of volume, such as hostPath, is refused.
        volumes: z.array(
          z.strictObject({ name: z.string(), emptyDir: z.looseObject({}) }),
        ),
      }),
    }),
  }),
});

const CREDENTIAL_KEYS =
  /^(password|passwd|secret_key|pwd|secret|credentials|encryption_key|private_key|api_secret|user_pass|passphrase|key|admin_password)$/i;

const byKind: Record<string, z.ZodType> = {
  Deployment: deploymentSchema,
  Service: z.looseObject({
    spec: z.looseObject({
      type: z.literal('ClusterIP'),
      sessionAffinity: z.undefined().optional(),
    }),
  }),
  ConfigMap: z.looseObject({
    data: z.record(
      z
        .string()
        .refine(key => !CREDENTIAL_KEYS.test(key), 'credential-like key'),
      z.string(),
    ),
  }),
  // The certificates belong to the chaîne de services.
  Ingress: z.looseObject({
    spec: z.looseObject({
      tls: z.undefined().optional(),
      rules: z.array(z.looseObject({ host: z.string().min(1) })).min(1),
    }),
  }),
  ServiceAccount: z.looseObject({
    automountServiceAccountToken: z.literal(false),
  }),
  HorizontalPodAutoscaler: z.looseObject({}),
  NetworkPolicy: z.looseObject({
    spec: z.looseObject({
      policyTypes: z.tuple([z.literal('Ingress'), z.literal('Egress')]),
    }),
  }),
  PodDisruptionBudget: z.looseObject({}),
  ServiceMonitor: z.looseObject({}),
  VaultStaticSecret: z.looseObject({
    spec: z.looseObject({
      vaultAuthRef: z.literal('vault-auth'),
      type: z.literal('kv-v2'),
    }),
  }),
};

/** What breaks a rule, one sentence a violation; empty when all is well. */
export function violations(objects: unknown[]): string[] {
  return objects.flatMap(object => {
    const parsed = objectSchema.safeParse(object);
    if (!parsed.success) {
      return [z.prettifyError(parsed.error)];
    }
    const { kind, metadata } = parsed.data;
    const schema = byKind[kind];
    if (!schema) {
      return [`${kind} is outside the project's namespace or not expected`];
    }
    const found = 'namespace' in metadata ? [`${kind}: namespace is set`] : [];
    const detail = schema.safeParse(object);
    return detail.success
      ? found
      : [...found, `${kind}: ${z.prettifyError(detail.error)}`];
  });
}
