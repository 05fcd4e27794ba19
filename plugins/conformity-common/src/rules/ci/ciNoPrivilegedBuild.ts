import { describeRule, documentation } from '../../rule';

/** Images are built by the platform, without a Docker daemon. @public */
export const ciNoPrivilegedBuild = describeRule({
  id: 'ci-no-privileged-build',
  level: 'prerequisites',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Construction des images sans Docker',
    en: 'Images built without Docker',
  },
  what: {
    fr: 'Les images sont construites par kaniko ou buildkit, dans la chaîne : ni service docker:dind, ni commande docker dans un job, ni docker push depuis un script lancé d’un poste.',
    en: 'Images are built by kaniko or buildkit, in the pipeline: no docker:dind service, no docker command in a job, no docker push from a script that is run on a workstation.',
  },
  why: {
    fr: 'Les exécuteurs de la plateforme ne donnent pas le mode privilégié que demande un démon Docker, et une image poussée d’un poste n’a été ni analysée ni construite par l’offre.',
    en: 'The platform’s runners do not give the privileged mode that a Docker daemon asks for, and an image that is pushed from a workstation was neither analysed nor built by the offer.',
  },
  how: {
    fr: 'Remplacez le job par .kaniko:simple-build-push (kaniko-ci.yml) ou .buildkit:build-push (buildkit-ci.yml), et retirez le service docker:dind et les scripts qui poussent des images.',
    en: 'Replace the job with .kaniko:simple-build-push (kaniko-ci.yml) or .buildkit:build-push (buildkit-ci.yml), and remove the docker:dind service and the scripts that push images.',
  },
  link: documentation('platform/compatibility'),
  sources: [
    { kind: 'cct', requirement: 'EXI-ARCH-10' },
    { kind: 'documentation', page: 'platform/compatibility' },
    { kind: 'documentation', page: 'services/artefacts' },
  ],
  audited: [],
  enforced: [],
});
