/** What `--help` shows. */
export const HELP = `cloud-pi-native-conformity [options] [dossier]

Vérifie un dépôt par rapport à ce que la plateforme Cloud Pi Native demande à une
application. Rien n’est installé, rien n’est envoyé.

  -f, --format human|json|sarif|junit|gitlab   forme des résultats (human)
  -o, --output FICHIER                         où les écrire (sortie standard)
      --fail-on NIVEAU|never                   échoue si une règle de ce niveau, ou d’un
                                               niveau précédent, n’est pas respectée :
                                               prerequisites (par défaut), security,
                                               good-practices, operations, organisation
      --stage production|non-production        où l’application doit aller (production)
      --standalone                             le dépôt n’a pas de source externe
      --infrastructure                         le dépôt est un dépôt d’infrastructure
      --no-helm                                ne pas utiliser Helm, même présent
      --language fr|en                         langue des textes (fr)
  -h, --help                                   cette aide
  -v, --version                                la version

Code de sortie : 0 si tout va bien, 1 si une règle manque, 2 si la commande est fausse.
`;
