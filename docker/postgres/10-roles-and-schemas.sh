#!/usr/bin/env bash
# Runs once, on an empty data volume. The keys have a role of their own, so that a copy of what the application's role can
# read opens no personal value.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v application_password="$(< /run/secrets/application_password)" \
  -v keys_password="$(< /run/secrets/keys_password)" <<'SQL'
create role talentpool login password :'application_password';
create role talentpool_keys login password :'keys_password';
create database talentpool owner talentpool;
\connect talentpool
create schema keys authorization talentpool_keys;
SQL
