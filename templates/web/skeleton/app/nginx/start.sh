# Écrit dans /tmp la configuration que l'environnement donne, puis démarre nginx :
# la même image sert dans tous les environnements.
set -eu

refuse() {
  printf '{"level":"error","message":"%s"}\n' "$1"
  exit 1
}

# Une seule ligne : `grep` se contenterait d'une ligne juste parmi d'autres.
matches() {
  [ "$1" = "$(printf '%s' "$1" | tr -d '[:cntrl:]')" ] &&
    printf '%s\n' "$1" | grep -Eqx "$2"
}

environment=${ENVIRONMENT:-local}
api_url=${API_URL:-}

matches "$environment" '[A-Za-z0-9._-]{1,40}' ||
  refuse "ENVIRONMENT n'est pas un nom d'environnement"
matches "$api_url" '(https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?)?' ||
  refuse "API_URL n'est pas une adresse http ou https"

printf '{"environment":"%s","apiUrl":"%s"}\n' "$environment" "${api_url%/}" > /tmp/config.json
# La politique de contenu n'autorise que cette API.
printf 'map $host $api_origin { default "%s"; }\n' \
  "$(printf '%s' "$api_url" | sed -E 's#^(https?://[^/]+).*#\1#')" > /tmp/api.conf

exec nginx -p "$PWD" -c nginx/nginx.conf -e stderr "$@"
