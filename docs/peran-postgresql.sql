-- Peran paraf_bot: boleh membaca dan menambah catatan peristiwa, tidak boleh mengubah atau menghapusnya.
--
-- Jalankan sebagai pemilik basis data, sesudah `paraf migrate`:
--     createuser paraf_bot --pwprompt
--     psql --dbname paraf --file docs/peran-postgresql.sql
-- lalu pakai paraf_bot di DATABASE_URL. Pemutakhiran susunan (paraf migrate) dan pemulihan (paraf restore) tetap dengan pemiliknya.

GRANT USAGE ON SCHEMA public TO paraf_bot;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO paraf_bot;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO paraf_bot;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO paraf_bot;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO paraf_bot;

REVOKE UPDATE, DELETE, TRUNCATE ON peristiwa FROM paraf_bot;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON alembic_version FROM paraf_bot;
