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

is_address() {
  matches "$1" 'https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?'
}

origin_of() {
  printf '%s' "$1" | sed -E 's#^(https?://[^/]+).*#\1#'
}

environment=${ENVIRONMENT:-local}
api_url=${API_URL:-}
{% if values.signIn %}
issuer=${OIDC_ISSUER:-http://localhost:8081/realms/local}
client=${OIDC_CLIENT_ID:-${OIDC_AUDIENCE:-local}}
{% endif %}

matches "$environment" '[A-Za-z0-9._-]{1,40}' ||
  refuse "ENVIRONMENT n'est pas un nom d'environnement"
[ -z "$api_url" ] || is_address "$api_url" ||
  refuse "API_URL n'est pas une adresse http ou https"
{% if values.signIn %}
is_address "$issuer" ||
  refuse "OIDC_ISSUER n'est pas une adresse http ou https"
matches "$client" '[A-Za-z0-9._-]{1,80}' ||
  refuse "OIDC_CLIENT_ID n'est pas un nom de client"
{% endif %}

{% if values.signIn %}
printf '{"environment":"%s","apiUrl":"%s","oidcIssuer":"%s","oidcClientId":"%s"}\n' \
  "$environment" "${api_url%/}" "$issuer" "$client" > /tmp/config.json
# La politique de contenu n'autorise que cette API et cet émetteur de jetons.
printf 'map $host $connect_origins { default "%s %s"; }\n' \
  "$(origin_of "$api_url")" "$(origin_of "$issuer")" > /tmp/origins.conf
{% else %}
printf '{"environment":"%s","apiUrl":"%s"}\n' \
  "$environment" "${api_url%/}" > /tmp/config.json
# La politique de contenu n'autorise que cette API.
printf 'map $host $connect_origins { default "%s"; }\n' \
  "$(origin_of "$api_url")" > /tmp/origins.conf
{% endif %}

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
  # Les réponses en cours se terminent ; le code est celui de nginx, pas du signal.
  kill -QUIT "$server"
  code=0
  wait "$server" || code=$?
  exit "$code"
}
trap stop TERM QUIT INT

code=0
wait "$server" || code=$?
exit "$code"
