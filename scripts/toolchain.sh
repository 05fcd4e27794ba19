#!/bin/sh
# Runs a command with the project's own Node.js and Yarn, on any Node.js from 18 on.
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$major" -lt 18 ]; then
  echo "portal: Node.js 18 or later is needed to bring the project's own Node.js 24 (found: $(node -v 2>/dev/null || echo none)). Install a newer one, then run the command again." >&2
  exit 1
fi
# On a machine, or in a command, that has the two already.
if [ "$(node -v)" = v24.21.0 ] && [ "$(yarn --version 2>/dev/null)" = 4.18.1 ]; then
  exec sh -c "exec $*"
fi
tools="--yes --prefer-offline --loglevel=error --package=node@24.21.0 --package=@yarnpkg/cli-dist@4.18.1"
# The first time only: npx says little when the registry cannot be reached.
fetched=.portal/node-24.21.0-yarn-4.18.1
if ! [ -f "$fetched" ]; then
  if ! npx $tools -c true >/dev/null 2>&1; then
    echo "portal: Node.js 24 and Yarn 4 could not be fetched. Check that the npm registry can be reached (npm ping), or set a proxy (npm config set proxy), then run the command again." >&2
    exit 1
  fi
  mkdir -p .portal && touch "$fetched"
fi
exec npx $tools -c "exec $*"
