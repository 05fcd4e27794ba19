import { Note } from './note';

/** Notes on the requirements on the architecture. */
export const architectureNotes: Record<string, Note> = {
  'EXI-ARCH-1': {
    name: 'langages retenus',
    practice:
      'Le cadre nomme TypeScript avec Node.js, Python, Java (OpenJDK), Ruby, PHP, Go, Rust, Scala et C. Un autre langage est plus difficile à reprendre et à accompagner : préparez-vous à en justifier le choix.',
  },
  'EXI-ARCH-2': {
    name: 'disponibilité sur deux centres de données',
    practice:
      'Plusieurs réplicas, sur des nœuds différents, et deux environnements de production sur des clusters distincts. Un budget d’interruption empêche une maintenance de tout arrêter à la fois.',
  },
  'EXI-ARCH-3': {
    name: 'modularité et interfaces documentées',
    practice:
      'Chaque module a une interface écrite. Le document OpenAPI est dans le dépôt, et le catalogue dit qui fournit et qui consomme chaque API.',
  },
  'EXI-ARCH-4': {
    name: 'sauvegardes dans un S3 indépendant',
    practice:
      'Le point de vérité des sauvegardes n’est ni dans le cluster, ni sur un volume de l’application : si le cluster disparaît, les sauvegardes restent.',
  },
  'EXI-ARCH-5': {
    name: 'charts de la communauté',
    practice:
      'Épinglez la version de chaque chart, réglez-le par ses fichiers de valeurs sans le modifier, et vérifiez qu’il tourne sans droits root.',
  },
  'EXI-ARCH-6': {
    name: 'images de base minimales',
    practice:
      'Compilez dans une étape, livrez dans une autre. Le cadre préfère les images distroless ou minideb ; le cadre ministériel déconseille Alpine, que les bonnes pratiques de la plateforme citent pourtant comme image légère.',
  },
  'EXI-ARCH-7': {
    name: 'autorités de certification internes',
    practice:
      'Les autorités se montent au déploiement, depuis une ConfigMap ou un secret. Le certificat d’un service ne se copie jamais dans l’image.',
  },
  'EXI-ARCH-8': {
    name: 'modules déployés indépendamment',
    practice:
      'Argo CD tient une application par dépôt et par environnement : répartissez les modules pour que livrer l’un ne redéploie pas l’autre.',
  },
  'EXI-ARCH-9': {
    name: 'immuabilité et reprise des données',
    practice:
      'Un conteneur ne se corrige pas sur place : on en livre un autre. Les migrations de données sont écrites, rejouables, et testées avant la livraison.',
  },
  'EXI-ARCH-10': {
    name: 'services du socle',
    practice:
      'Registre, secrets, journaux, métriques, base PostgreSQL : utilisez ceux de la plateforme. Installer les siens, c’est aussi les exploiter.',
  },
  'EXI-ARCH-11': {
    name: 'authentification des agents et des usagers',
    practice:
      'Demandez le raccordement tôt : il dépend d’autres équipes. En attendant, un bouchon de Passage2 permet de développer.',
  },
  'EXI-ARCH-12': {
    name: 'état et métriques exposés',
    practice:
      'Le cadre demande /health et /metrics. Les sondes lisent le premier, un ServiceMonitor ou un PodMonitor désigne le second.',
  },
  'EXI-ARCH-13': {
    name: 'journaux, registre et secrets de l’offre',
    practice:
      'Les images viennent de Harbor, les secrets de Vault ou de SOPS, les journaux vont à Loki. Rien de cela ne se double par un outil du projet.',
  },
  'EXI-ARCH-14': {
    name: 'flux séparés et chiffrés',
    practice:
      'La plateforme refuse par défaut les flux entrants d’un environnement. Écrivez des NetworkPolicy pour ceux que l’application attend, et chiffrez de bout en bout.',
  },
  'EXI-ARCH-15': {
    name: 'fonctionnement dégradé',
    practice:
      'Pour chaque dépendance, écrivez ce que voit l’usager quand elle manque : une page partielle vaut mieux qu’une page d’erreur. Testez-le.',
  },
  'EXI-ARCH-16': {
    name: 'idempotence',
    practice:
      'Une requête rejouée après une coupure ne doit ni doubler un paiement, ni créer deux dossiers. Un identifiant de transaction, fourni par l’appelant, y suffit souvent.',
  },
  'EXI-ARCH-17': {
    name: 'échanges asynchrones',
    practice:
      'Ce qui n’a pas besoin de réponse immédiate (courriels, exports, notifications) passe par un bus. Si l’application n’en a pas l’usage, écrivez pourquoi.',
  },
  'EXI-ARCH-18': {
    name: 'image minimale et sans droits root',
    practice:
      'Sur OpenShift, l’identifiant de l’utilisateur est tiré au hasard : les fichiers doivent se lire quel qu’il soit, et seuls les volumes se laissent écrire. Le port écouté est au-delà de 1024.',
  },
  'EXI-ARCH-19': {
    name: 'redémarrage rapide, sans affinité de session',
    practice:
      'Un conteneur peut être arrêté à tout moment : il finit ses requêtes en cours et un autre prend la suite. Rien ne retient un usager sur un réplica.',
  },
  'EXI-ARCH-20': {
    name: 'composants sans état',
    practice:
      'Les sessions vont dans Redis ou dans une base, les fichiers dans un stockage objet. Les composants s’appellent par leur nom de Service.',
  },
  'EXI-ARCH-21': {
    name: 'deux versions ensemble',
    practice:
      'Pendant un déploiement, l’ancienne et la nouvelle version répondent en même temps : le schéma de la base et les API doivent convenir aux deux.',
  },
  'EXI-ARCH-22': {
    name: 'configuration hors du code',
    practice:
      'La même image va partout ; seules les valeurs changent d’un environnement à l’autre. Un mot de passe n’est ni dans le code, ni dans une ConfigMap.',
  },
  'EXI-ARCH-23': {
    name: 'journaux sur la sortie standard',
    practice:
      'Écrivez en JSON ou en GELF, avec un nom stable pour chaque type d’événement : c’est par ce nom qu’on cherche et qu’on alerte.',
  },
  'EXI-ARCH-24': {
    name: 'performance mesurée',
    practice:
      'Exposez la durée et le nombre d’erreurs des transactions qui comptent pour l’usager, pas seulement la charge des machines.',
  },
  'EXI-ARCH-25': {
    name: 'douze facteurs',
    practice:
      'La règle ne vérifie que le verrouillage des dépendances ; plusieurs autres facteurs sont tenus par d’autres exigences (configuration, journaux, absence d’état).',
  },
  'EXI-ARCH-26': {
    name: 'pas de contexte de sécurité imposé',
    practice:
      'N’écrivez ni runAsUser, ni runAsGroup, ni fsGroup : OpenShift les attribue. Le cadre cite aussi allowPrivilegeEscalation, alors que le profil restricted de Kubernetes exige de le mettre à false : les modèles du portail gardent cette valeur, retirent toutes les capacités et n’imposent aucun utilisateur.',
  },
  'EXI-ARCH-27': {
    name: 'tag de version explicite',
    practice:
      'Tirez le tag de chaque image de l’empreinte du commit. Un tag qui change à chaque construction est aussi ce qui déclenche le déploiement : s’il ne bouge pas, rien n’est redéployé.',
  },
};
