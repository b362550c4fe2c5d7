# Sourced by run, test and bench: installs what is missing and restores packages. Each step is skipped when it is done already.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '%s\n' "$*"; }

need_command() { # need_command COMMAND HINT
  command -v "$1" >/dev/null 2>&1 || { say "Missing: $1. $2"; exit 1; }
}

# Debian packages that are not installed yet, of those named.
missing_packages() {
  for package in "$@"; do dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"; done
}

install_packages() {
  local missing; missing=$(missing_packages "$@")
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $missing"
    if { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >/tmp/resume-studio-apt.log 2>&1; then return 0; fi
    say "apt-get failed; see /tmp/resume-studio-apt.log"
  fi
  say "Not installed: ${missing}(as root: apt-get install -y --no-install-recommends $missing)"
  return 1
}

restore_npm() {
  local stamp=node_modules/.resume-studio-stamp
  if [ ! -e "$stamp" ] || [ package-lock.json -nt "$stamp" ]; then npm ci --no-audit --no-fund --loglevel=error >/dev/null && touch "$stamp"; fi
  if [ ! -d wwwroot/lib ] || [ ! -e ResumeStudio.Core/Domains/public-suffixes.txt ] || [ eng/assets.mjs -nt wwwroot/lib ] || [ "$stamp" -nt wwwroot/lib ]; then node eng/assets.mjs; fi
}

need_command dotnet "Install the .NET 10 SDK."
need_command node "Install Node.js 20."
need_command npm "Install Node.js 20 with npm."
