/**
 * Rules that the files of a new application cannot fulfil, and why. Any other
 * warning is a fault of the template, as is every rule that does not hold.
 */
export const TOLERATED: Readonly<Record<string, string>> = {
  'ci-sign':
    'the key pair is made by the team, and the Service Team opens the variables that keep it',
  'prod-two-clusters':
    'a run makes one environment; a second one in production is another run',
  dsfr: 'the design system of the State is reserved to its services: the template for interfaces has it as an option',
  https: 'the chain of services in front of the cluster carries certificates',
  'obs-alerts':
    'alerts are declared in infra-observability, which the platform makes',
  'obs-dashboards':
    'dashboards are declared in infra-observability, which the platform makes',
};
