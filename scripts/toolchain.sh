#!/bin/sh
# Runs a command with the exact Node.js and Yarn of the project, on any Node.js from 18 on.
major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$major" -lt 18 ]; then
  echo "portal: Node.js 18 or later is needed to bring the project's own Node.js 24 (found: $(node -v 2>/dev/null || echo none)). Install it from your distribution or https://nodejs.org, then run the command again." >&2
  exit 1
fi
exec npx --yes --prefer-offline --package=node@24.21.0 --package=@yarnpkg/cli-dist@4.18.1 -c "exec $*"
