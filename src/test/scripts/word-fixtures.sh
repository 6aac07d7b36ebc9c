#!/bin/sh
# Makes testdata/word/*.doc and *.rtf anew from the .docx beside them, which are written by hand.
# Needs LibreOffice as soffice; the tests do not. What LibreOffice does not keep is named in the tests.
set -eu
cd "$(dirname "$0")/../../../testdata/word"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
if [ $# -eq 0 ]; then set -- *.docx; fi
soffice "-env:UserInstallation=file://$profile" --headless --convert-to 'doc:MS Word 97' "$@"
soffice "-env:UserInstallation=file://$profile" --headless --convert-to 'rtf:Rich Text Format' "$@"
