import { describeRule, documentation } from '../../rule';

/** Front and back ends keep nothing. @public */
export const stateless = describeRule({
  id: 'stateless',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Composants sans état',
    en: 'Stateless components',
  },
  what: {
    fr: 'Les composants frontend et backend sont des Deployment, sans volume persistant attaché à un seul nœud.',
    en: 'Components of the tiers frontend and backend are Deployments, without a persistent volume that is bound to one node.',
  },
  why: {
    fr: 'Un composant qui garde des données dans son pod ne se réplique pas, ne se remplace pas sans coupure, et les perd.',
    en: 'A component that keeps data in its pod cannot be replicated, nor replaced without a cut, and loses them.',
  },
  how: {
    fr: 'Remplacez StatefulSet par Deployment, retirez les volumes ReadWriteOnce et volumeClaimTemplates, et gardez sessions et fichiers dans Redis, une base de données ou un stockage S3. Donnez aux bases et aux caches les labels tier: db et tier: cache.',
    en: 'Replace StatefulSet by Deployment, remove ReadWriteOnce volumes and volumeClaimTemplates, and keep sessions and files in Redis, a database or S3. Give databases and caches the labels tier: db and tier: cache.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-20' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'guide/best-practices' },
  ],
  audited: [],
  enforced: [],
});
