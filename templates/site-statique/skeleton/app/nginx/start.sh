# Démarre nginx. Quand l'arrêt est demandé, il sert encore SHUTDOWN_DELAY_MS : le
# temps que la répartition de charge cesse d'envoyer des requêtes.
set -eu

refuse() {
  printf '{"level":"error","message":"%s"}\n' "$1"
  exit 1
}

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
