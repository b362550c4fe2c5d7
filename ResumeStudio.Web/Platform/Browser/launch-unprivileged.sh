#!/bin/sh
# Starts the browser as an unprivileged user, because Chromium's sandbox refuses to work for root.
# usage: RESUME_STUDIO_BROWSER=program launch-unprivileged.sh [browser arguments]
for argument in "$@"; do
  case "$argument" in
    --user-data-dir=*) chown -R nobody "${argument#--user-data-dir=}" ;;
  esac
done
export HOME=/nonexistent
exec setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups -- "$RESUME_STUDIO_BROWSER" "$@"
