#!/usr/bin/env bash
# Runs once, on an empty data volume. The keys have a role of their own, so that a copy of what the application's role can
# read opens no personal value; the edge as a process of its own has one that sees sessions only.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v application_password="$(< /run/secrets/application_password)" \
  -v keys_password="$(< /run/secrets/keys_password)" \
  -v web_password="$(if [ -f /run/secrets/web_password ]; then cat /run/secrets/web_password; fi)" <<'SQL'
create role talentpool login password :'application_password';
create role talentpool_keys login password :'keys_password';
create database talentpool owner talentpool;
\connect talentpool
create schema keys authorization talentpool_keys;
create schema session authorization talentpool;
-- An empty password, as where one application does everything, lets nobody in.
create role talentpool_web login password :'web_password';
grant usage on schema session to talentpool_web;
alter default privileges for role talentpool in schema session
  grant select, insert, update, delete on tables to talentpool_web;
SQL
