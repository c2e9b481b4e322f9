#!/usr/bin/env bash
# Starts Guiju by a double click; the same as guiju beside it.
exec "$(dirname "${BASH_SOURCE[0]}")/guiju" "$@"
