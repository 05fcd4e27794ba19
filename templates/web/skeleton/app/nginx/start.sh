# Écrit dans /tmp la configuration que l'environnement donne, puis démarre nginx :
# la même image sert dans tous les environnements. Quand l'arrêt est demandé, nginx
# sert encore SHUTDOWN_DELAY_MS : le temps que la répartition de charge cesse
# d'envoyer des requêtes.
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

delay=${SHUTDOWN_DELAY_MS:-0}
case $delay in
  '' | 0?* | *[!0-9]* | ??????*) refuse "SHUTDOWN_DELAY_MS n'est pas un nombre de millisecondes" ;;
esac

# Avec des arguments (`-t` vérifie la configuration), nginx seul.
[ $# -eq 0 ] || exec nginx -p "$PWD" -c nginx/nginx.conf -e stderr "$@"

nginx -p "$PWD" -c nginx/nginx.conf -e stderr &
server=$!

stop() {
  trap '' TERM QUIT INT
  sleep "$((delay / 1000)).$(printf '%03d' "$((delay % 1000))")"
  # Les réponses en cours se terminent.
  kill -QUIT "$server"
}
trap stop TERM QUIT INT

# Un signal interrompt l'attente : elle reprend jusqu'à la fin de nginx.
code=0
while kill -0 "$server" 2>/dev/null; do
  code=0
  wait "$server" || code=$?
done
exit "$code"
