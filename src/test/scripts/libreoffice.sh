#!/usr/bin/env bash
# Makes testdata/libreoffice/*.{doc,rtf,html} from the .docx files beside them, which the tests write
# with -Dgongkai.update=true. Needs LibreOffice as soffice (Debian: libreoffice-writer-nogui); the
# tests do not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../testdata/libreoffice"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
convert() {
  soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$1" ./*.docx >/dev/null
}
convert 'doc:MS Word 97'
convert 'rtf:Rich Text Format'
convert 'html:HTML (StarWriter)'
