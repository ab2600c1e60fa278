-- Contoh: semua orang dan isinya rekaan (make skema-lama).
BEGIN TRANSACTION;
CREATE TABLE akun (
	id INTEGER NOT NULL, 
	user_id BIGINT NOT NULL, 
	chat_id BIGINT NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	terjangkau BOOLEAN NOT NULL, 
	setuju_at DATETIME, 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_akun PRIMARY KEY (id), 
	CONSTRAINT fk_akun_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT uq_akun_instansi_user_id UNIQUE (instansi, user_id)
);
INSERT INTO "akun" VALUES(1,201,201,'by6obwpr5xb6qgzejewafgwjnz',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'ycjcz75p2lmp5eoqbi2vnscbst',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'j6hbv3qjbqx4vs2y3vgluo4p7b',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'mjpzm652hmnptmn5os4fmqzaly',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'cw7meucuyndjupknhshrpbd7oz',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'3rxgkqvrc2csp4ukncvvk2kwnf',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'wr4cpfutycfn6o2th2lpneltjh',1,NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE berkas (
	id VARCHAR(40) NOT NULL, 
	nomor VARCHAR(80) NOT NULL, 
	sop_id VARCHAR(120) NOT NULL, 
	sop_versi VARCHAR(64) NOT NULL, 
	versi INTEGER NOT NULL, 
	status VARCHAR(15) NOT NULL, 
	pemohon_id VARCHAR(40), 
	keadaan TEXT NOT NULL, 
	kepala VARCHAR(64) NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_berkas PRIMARY KEY (id), 
	CONSTRAINT fk_berkas_pemohon_id_orang FOREIGN KEY(pemohon_id) REFERENCES orang (id), 
	CONSTRAINT uq_berkas_instansi_nomor UNIQUE (instansi, nomor)
);
INSERT INTO "berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','wr4cpfutycfn6o2th2lpneltjh','{"dibuat_at":"2026-11-25T21:48:22.194888+00:00","dokumen":[{"id":"cb5ommzg7vtulza34bxkmkv4kr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"l3uams4fjzaf5yghqeypisxqga","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5e315c0e83e9af2599b3b509139f0039d621cd4c5e337d2276c7e2df98243350","slot":"data","ukuran":31}],"id":"ey3lv3e2qnsivbwf3f3nfinq2t","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:22.194888+00:00","no":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:22.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:22.194888+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:28.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:28.194888+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:30.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:30.194888+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:32.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:32.194888+00:00","no":4,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:38.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:38.194888+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:40.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:40.194888+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:42.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:42.194888+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"ycjcz75p2lmp5eoqbi2vnscbst","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:44.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:44.194888+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:48.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:50.194888+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:48.194888+00:00","no":9,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:52.194888+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"wr4cpfutycfn6o2th2lpneltjh","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:48:52.194888+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T21:48:48.194888+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"docx":{"id":"7mqo3ex2gmjpmbpret2oxio7co","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7","slot":"surat","ukuran":32},"draf":{"id":"unekky3s3pmh52micknro7mmdj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"8e0a809de8e9fb23cf671b14ea7ea659d32e397507d2352ce05bf54a7e68c3e9","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"IRSOI2ROR37ZDMDZ","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:40.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","jabatan":"statistisi","lb":6,"orang":"mjpzm652hmnptmn5os4fmqzaly"},{"at":"2026-11-25T21:48:42.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","jabatan":"kabid","lb":7,"orang":"j6hbv3qjbqx4vs2y3vgluo4p7b"},{"at":"2026-11-25T21:48:44.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","jabatan":"sekretaris","lb":8,"orang":"ycjcz75p2lmp5eoqbi2vnscbst"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','59ea47963fc2278455383df53ba8809f9224e31bc220f3f0bc2b629bf97e7d5d','2026-11-25 21:48:22.194888','2026-11-25 21:48:52.194888','dkisp-tarakan');
INSERT INTO "berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','wr4cpfutycfn6o2th2lpneltjh','{"dibuat_at":"2026-11-25T21:48:24.194888+00:00","dokumen":[{"id":"gx5to74wmgjx3q5ddobetcaac3","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"klb5wasobrdh5du4d2eznqbeit","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"a171c3b1330694a47156304ad995ded4fb0cb7d824cb897ee69e85b10855761f","slot":"data","ukuran":31}],"id":"kgcxhnn3b3pveymgc4zvn73zp7","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:24.194888+00:00","no":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:24.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:24.194888+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:54.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:54.194888+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:56.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:56.194888+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:58.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:58.194888+00:00","no":4,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:04.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:04.194888+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"wr4cpfutycfn6o2th2lpneltjh","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"ipwi23y2tfwsv3bamwkwmsa7w4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"1a36af0db8928c15381079b082e6a3d47d8c2d6c92b935a49388c00ca424473f","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','584b507493d64aa84ea197db4636d49ce266949ede9c974f372207e7619e7b7a','2026-11-25 21:48:24.194888',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('lswuuwv5nrwhdrub57zl4ko7lf','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','wr4cpfutycfn6o2th2lpneltjh','{"dibuat_at":"2026-11-25T21:48:26.194888+00:00","dokumen":[{"id":"yqu5qmfak6elfjle2e3evo2lrg","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"lswuuwv5nrwhdrub57zl4ko7lf","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:26.194888+00:00","no":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:26.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:26.194888+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:06.194888+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:06.194888+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"wr4cpfutycfn6o2th2lpneltjh","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','00837ce0451b59b855bf4e38ea64fdcf74a753143c66c6ca95bb543ea9999175','2026-11-25 21:48:26.194888',NULL,'dkisp-tarakan');
CREATE TABLE daftar_data (
	id INTEGER NOT NULL, 
	kunci VARCHAR(40) NOT NULL, 
	judul VARCHAR(300) NOT NULL, 
	opd VARCHAR(40) NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_daftar_data PRIMARY KEY (id), 
	CONSTRAINT uq_daftar_data_instansi_kunci UNIQUE (instansi, kunci)
);
CREATE TABLE dialog (
	id INTEGER NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	user_id BIGINT NOT NULL, 
	jenis VARCHAR(30) NOT NULL, 
	posisi VARCHAR(60) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	data_sandi BLOB NOT NULL, 
	versi INTEGER NOT NULL, 
	diperbarui_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_dialog PRIMARY KEY (id), 
	CONSTRAINT fk_dialog_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT uq_dialog_instansi_bot_chat_id_user_id UNIQUE (instansi, bot, chat_id, user_id)
);
CREATE TABLE dokumen (
	id VARCHAR(40) NOT NULL, 
	berkas_id VARCHAR(40) NOT NULL, 
	slot VARCHAR(40) NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	mime VARCHAR(120) NOT NULL, 
	ukuran INTEGER NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_dokumen PRIMARY KEY (id), 
	CONSTRAINT fk_dokumen_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "dokumen" VALUES('cb5ommzg7vtulza34bxkmkv4kr','ey3lv3e2qnsivbwf3f3nfinq2t','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:22.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('gx5to74wmgjx3q5ddobetcaac3','kgcxhnn3b3pveymgc4zvn73zp7','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:48:24.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('yqu5qmfak6elfjle2e3evo2lrg','lswuuwv5nrwhdrub57zl4ko7lf','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:26.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('l3uams4fjzaf5yghqeypisxqga','ey3lv3e2qnsivbwf3f3nfinq2t','data','5e315c0e83e9af2599b3b509139f0039d621cd4c5e337d2276c7e2df98243350','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:34.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('unekky3s3pmh52micknro7mmdj','ey3lv3e2qnsivbwf3f3nfinq2t','draf','8e0a809de8e9fb23cf671b14ea7ea659d32e397507d2352ce05bf54a7e68c3e9','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:36.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('7mqo3ex2gmjpmbpret2oxio7co','ey3lv3e2qnsivbwf3f3nfinq2t','surat','e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:46.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('klb5wasobrdh5du4d2eznqbeit','kgcxhnn3b3pveymgc4zvn73zp7','data','a171c3b1330694a47156304ad995ded4fb0cb7d824cb897ee69e85b10855761f','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:00.194888','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ipwi23y2tfwsv3bamwkwmsa7w4','kgcxhnn3b3pveymgc4zvn73zp7','draf','1a36af0db8928c15381079b082e6a3d47d8c2d6c92b935a49388c00ca424473f','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:02.194888','dkisp-tarakan');
CREATE TABLE faktor_totp (
	id INTEGER NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	rahasia_sandi BLOB, 
	aktif_at DATETIME, 
	langkah BIGINT NOT NULL, 
	salah INTEGER NOT NULL, 
	kunci_sampai DATETIME, 
	dibuat_at DATETIME NOT NULL, 
	dicabut_at DATETIME, 
	dicabut_oleh VARCHAR(40), 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_faktor_totp PRIMARY KEY (id), 
	CONSTRAINT fk_faktor_totp_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
CREATE TABLE halaman_ttd (
	id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	butir JSON NOT NULL, 
	berlaku_sampai DATETIME NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	dipakai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_halaman_ttd PRIMARY KEY (id), 
	CONSTRAINT fk_halaman_ttd_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT uq_halaman_ttd_token_hash UNIQUE (token_hash)
);
CREATE TABLE hari_kantor (
	id INTEGER NOT NULL, 
	tanggal VARCHAR(10) NOT NULL, 
	jenis VARCHAR(10) NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	dasar VARCHAR(200) NOT NULL, 
	jam VARCHAR(100) NOT NULL, 
	dibuat_oleh VARCHAR(40) NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	dicabut_oleh VARCHAR(40), 
	dicabut_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_hari_kantor PRIMARY KEY (id)
);
CREATE TABLE inbox (
	id INTEGER NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	update_id BIGINT NOT NULL, 
	chat VARCHAR(40) NOT NULL, 
	payload TEXT, 
	status VARCHAR(10) NOT NULL, 
	diterima_at DATETIME NOT NULL, 
	percobaan INTEGER NOT NULL, 
	coba_lagi_at DATETIME, 
	klaim VARCHAR(60), 
	selesai_at DATETIME, 
	insiden VARCHAR(20), 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_inbox PRIMARY KEY (id), 
	CONSTRAINT uq_inbox_bot_update_id UNIQUE (bot, update_id)
);
CREATE TABLE insiden (
	id VARCHAR(20) NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	keterangan VARCHAR(500) NOT NULL, 
	pada DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_insiden PRIMARY KEY (id)
);
CREATE TABLE kalender (
	id INTEGER NOT NULL, 
	sidik VARCHAR(64) NOT NULL, 
	pergeseran JSON, 
	kabari_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kalender PRIMARY KEY (id), 
	CONSTRAINT uq_kalender_instansi UNIQUE (instansi)
);
CREATE TABLE kartu (
	id INTEGER NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	kunci VARCHAR(120) NOT NULL, 
	berkas_id VARCHAR(40), 
	lb INTEGER, 
	message_id BIGINT, 
	isi JSON, 
	isi_hash VARCHAR(64) NOT NULL, 
	versi INTEGER NOT NULL, 
	versi_terkirim INTEGER NOT NULL, 
	hidup BOOLEAN NOT NULL, 
	instansi VARCHAR(100) NOT NULL, letak JSON, 
	CONSTRAINT pk_kartu PRIMARY KEY (id), 
	CONSTRAINT uq_kartu_instansi_kunci_chat_id UNIQUE (instansi, kunci, chat_id)
);
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:2','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:ey3lv3e2qnsivbwf3f3nfinq2t','ey3lv3e2qnsivbwf3f3nfinq2t',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:kgcxhnn3b3pveymgc4zvn73zp7:2','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:kgcxhnn3b3pveymgc4zvn73zp7','kgcxhnn3b3pveymgc4zvn73zp7',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "g5zp5rKjbMT16Xj_Pqh_7aCk"}]]}}','e5d217c6f0562f49725d604a679eba903a50d7a279c539ac9f02f708aa6f4e00',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:lswuuwv5nrwhdrub57zl4ko7lf:2','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:lswuuwv5nrwhdrub57zl4ko7lf','lswuuwv5nrwhdrub57zl4ko7lf',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "dHkdUWR-MaQn7QtlEkGINfql"}]]}}','99ed1ccfdd6a2feeee06955d53bdd847cdffe3daf98f01fee9f2d402d6ab7764',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:3','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:4','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:5','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:6','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:7','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:8','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:9','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:ey3lv3e2qnsivbwf3f3nfinq2t:10','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:ey3lv3e2qnsivbwf3f3nfinq2t','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:kgcxhnn3b3pveymgc4zvn73zp7:3','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:kgcxhnn3b3pveymgc4zvn73zp7:4','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:kgcxhnn3b3pveymgc4zvn73zp7:5','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:kgcxhnn3b3pveymgc4zvn73zp7:6','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.48: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.48: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "JChCAviPiue0UhFjp6FHoQqi"}, {"text": "Lihat surat", "callback_data": "j_SHbCFIjj9mTTefdYiY9PiM"}], [{"text": "Minta kelengkapan", "callback_data": "DkJPAMN7Vln6rkb15rLKbV0n"}, {"text": "Kembalikan", "style": "danger", "callback_data": "6SlkNDrTak2r1sEwksuZkeXg"}], [{"text": "Catatan", "callback_data": "tfudJ95Qjj90b2M1VCbbbecx"}, {"text": "Lihat berkas", "callback_data": "11JmWzXHp5krqKRb07JiGXJj"}], [{"text": "Riwayat", "callback_data": "Jcu8_a6eiqnDVgkvH-szHo1w"}, {"text": "Jelaskan tenggat", "callback_data": "B1M1K2Tgo3oRiLAZ_77z1cw7"}]]}}','1e8e8561a160b39740adb602f49e24a41dd6eea0f508bb86027efae667b15ea2',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:lswuuwv5nrwhdrub57zl4ko7lf:3','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "P8MQsP2_6FguI7rFmaJyu4In"}, {"text": "Minta kelengkapan", "callback_data": "YQZlhdsGJLNSiP8pqWgldDER"}], [{"text": "Catatan", "callback_data": "1ulDKFEq6ZvfSQn6vwJjvlCO"}, {"text": "Lihat berkas", "callback_data": "asLNZgN9-lJLATkzNbTLFgaW"}], [{"text": "Riwayat", "callback_data": "cgPQSUMfjQ1Kq6oQ40acFW_a"}, {"text": "Jelaskan tenggat", "callback_data": "DenPkV1-R090FnSPJ59GWSHw"}]]}}','530ad08894ec79261de9528808242d6b8d5b52d56652b17fd2293dae92f5a34d',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('by6obwpr5xb6qgzejewafgwjnz',X'9597D9F9EBF0F95010FE6372B81BA7E138498DCB6C3013ED2D5CD961842462A1DA300A54EFC12DFC2C87DEF686FEC57FFC77873F922C2E64C30C6D80',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ycjcz75p2lmp5eoqbi2vnscbst',X'955C0A90AA44C72E80F8AB40B72A1662A2293E8492B2FFD473FF0E1FFE48F4CE50796BE6AA5272008AE9BBFEDCAAA10B53175AD6C0A647E22756D5AA',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('j6hbv3qjbqx4vs2y3vgluo4p7b',X'ABB73AA2C2A663EF206318656264C12E185CDE267903F113BEA915B309F0FFA8714DE94FB369EDFBE26ED45213841F718AE09DEE6D6F9FD07F0E811C',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('mjpzm652hmnptmn5os4fmqzaly',X'20E0F35A225FA1A58F70DC9B6C7BEBF22AAA3CBE842FC314F7B425BB20869D1B57834C0FA42518AFB9CACAD7F2866A5D55B7E991539B979110024390',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('cw7meucuyndjupknhshrpbd7oz',X'C98ABBE6BED9F55B644406250DE4E486A8B7AF1585B1F233F2BCBD25CE2EB24D36DF70614B3B27A299A27D11451940622EDF1021828D35A79B2ABBE0',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('3rxgkqvrc2csp4ukncvvk2kwnf',X'6ABA357C1E0A6EB2414B6A72BCEBB10A261B1B402C47C0522094695D14F54C716121FC2963CCF7C6BC9D3F90DDE200E359CAD6564855953DB427B756',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('wr4cpfutycfn6o2th2lpneltjh',X'ED9DA64906ABA64C647BB8505E651FB41CC8840E0AE8A00F97BB7979B3BDD8C63208BAD9CB4E86ADB4BA26C1CC6F393AC48897BB852A68660130276B',NULL,'dkisp-tarakan');
CREATE TABLE lambang (
	id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	pada DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_lambang PRIMARY KEY (id)
);
CREATE TABLE langkah_berkas (
	berkas_id VARCHAR(40) NOT NULL, 
	lb INTEGER NOT NULL, 
	no INTEGER NOT NULL, 
	bagian INTEGER NOT NULL, 
	aksi VARCHAR(20) NOT NULL, 
	jabatan VARCHAR(60) NOT NULL, 
	orang_id VARCHAR(40), 
	status VARCHAR(15) NOT NULL, 
	samping BOOLEAN NOT NULL, 
	cabang BOOLEAN NOT NULL, 
	mulai_at DATETIME NOT NULL, 
	tenggat_at DATETIME, 
	selesai_at DATETIME, 
	tepat_waktu BOOLEAN, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_langkah_berkas PRIMARY KEY (berkas_id, lb), 
	CONSTRAINT fk_langkah_berkas_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',1,1,0,'ajukan','pemohon','wr4cpfutycfn6o2th2lpneltjh','selesai',0,0,'2026-11-25 21:48:22.194888',NULL,'2026-11-25 21:48:22.194888',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:22.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:28.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',1,1,0,'ajukan','pemohon','wr4cpfutycfn6o2th2lpneltjh','selesai',0,0,'2026-11-25 21:48:24.194888',NULL,'2026-11-25 21:48:24.194888',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:24.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:54.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',1,1,0,'ajukan','pemohon','wr4cpfutycfn6o2th2lpneltjh','selesai',0,0,'2026-11-25 21:48:26.194888',NULL,'2026-11-25 21:48:26.194888',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:26.194888','2026-11-27 08:30:00.000000','2026-11-25 21:49:06.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:28.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:30.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:30.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:32.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:32.194888','2026-12-01 08:00:00.000000','2026-11-25 21:48:38.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:38.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:40.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:40.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:42.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:42.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:44.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:44.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:48.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:48.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:52.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:54.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:56.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:56.194888','2026-11-27 08:30:00.000000','2026-11-25 21:48:58.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:58.194888','2026-12-01 08:00:00.000000','2026-11-25 21:49:04.194888',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:49:04.194888','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:49:06.194888','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
CREATE TABLE nomor (
	id INTEGER NOT NULL, 
	aliran VARCHAR(60) NOT NULL, 
	tahun INTEGER NOT NULL, 
	urut INTEGER NOT NULL, 
	nomor VARCHAR(100) NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	berkas_id VARCHAR(40), 
	kode VARCHAR(16), 
	dipesan_at DATETIME NOT NULL, 
	berakhir_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_nomor PRIMARY KEY (id), 
	CONSTRAINT uq_nomor_instansi_aliran_tahun_urut UNIQUE (instansi, aliran, tahun, urut), 
	CONSTRAINT uq_nomor_kode UNIQUE (kode)
);
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','ey3lv3e2qnsivbwf3f3nfinq2t',NULL,'2026-11-25 21:48:22.194888',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','kgcxhnn3b3pveymgc4zvn73zp7',NULL,'2026-11-25 21:48:24.194888',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','lswuuwv5nrwhdrub57zl4ko7lf',NULL,'2026-11-25 21:48:26.194888',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','ey3lv3e2qnsivbwf3f3nfinq2t','IRSOI2ROR37ZDMDZ','2026-11-25 21:48:44.194888','2026-11-25 21:48:48.194888','dkisp-tarakan');
CREATE TABLE opd (
	id INTEGER NOT NULL, 
	kode VARCHAR(40) NOT NULL, 
	nama VARCHAR(200) NOT NULL, 
	kontak_id VARCHAR(40), 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_opd PRIMARY KEY (id), 
	CONSTRAINT uq_opd_instansi_kode UNIQUE (instansi, kode)
);
CREATE TABLE orang (
	id VARCHAR(40) NOT NULL, 
	nama_sandi BLOB NOT NULL, 
	pangkat VARCHAR(100) NOT NULL, 
	nip_sandi BLOB, 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, nik_sandi BLOB, 
	CONSTRAINT pk_orang PRIMARY KEY (id)
);
INSERT INTO "orang" VALUES('by6obwpr5xb6qgzejewafgwjnz',X'5D9D82BC1CD76657BEFC572FE2D6DBDA982ADC3337F0D398E0F94A394AAA05A816A6E66CB6981717C7B14752','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('ycjcz75p2lmp5eoqbi2vnscbst',X'E578D58A1E808EA8B6DA5B640D9B87A53CF48EA34FF21BEF25D6A5DCDBA9F3F79E1A368777FECCAC588CB032E1ED391A54','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('j6hbv3qjbqx4vs2y3vgluo4p7b',X'0CA86E953E9A4868531891D2ED57FCE4B37F8AC391FFCC7C065941009E3E21B420E4F202183860B4612BF459','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('mjpzm652hmnptmn5os4fmqzaly',X'2A25458DECBF6167F15BEEA8CC98329C377A2D1E2C870ADDEF53CF84DDF7AE7692860A4E07B3B38E48CC3C393F4F40034B','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('cw7meucuyndjupknhshrpbd7oz',X'B161E7BD3E362D56FCF79EEA3334E510EDCCBA2EE06DD88CC62A8B97E4D1E27E1751E7594FEC694F4903BBFB5A','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('3rxgkqvrc2csp4ukncvvk2kwnf',X'6DAADD804BB06AA38052BCA08B1B50CE331D2FD3C88587FDA85095E73B93F0403F6981EF14BBE519A3751644','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('wr4cpfutycfn6o2th2lpneltjh',X'ACB5FFDF3927C050B3F15D9058FB7AD758DD5921AEE6780ABC5D8D6C4BAC1EE304A367262CBBECDA13D14D','',NULL,'2026-11-25 21:48:20.194888','dkisp-tarakan',NULL);
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	metode VARCHAR(40) NOT NULL, 
	payload JSON, 
	kartu_id INTEGER, 
	dedupe VARCHAR(200) NOT NULL, 
	prioritas INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	not_before DATETIME, 
	percobaan INTEGER NOT NULL, 
	coba_lagi_at DATETIME, 
	galat VARCHAR(500), 
	message_id BIGINT, 
	dibuat_at DATETIME NOT NULL, 
	terkirim_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_kartu_id_kartu FOREIGN KEY(kartu_id) REFERENCES kartu (id), 
	CONSTRAINT uq_outbox_instansi_dedupe UNIQUE (instansi, dedupe)
);
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:17.696037',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:17.696037',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.093444',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.093444',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.297406',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.297406',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.476173',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.680784',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:18.828558',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "8e0a809de8e9fb23cf671b14ea7ea659d32e397507d2352ce05bf54a7e68c3e9", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:ey3lv3e2qnsivbwf3f3nfinq2t:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:19.144179',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:19.284483',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:19.478752',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:19.661254',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:19.857925',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:ey3lv3e2qnsivbwf3f3nfinq2t:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:20.052243',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:20.220783',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:ey3lv3e2qnsivbwf3f3nfinq2t:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:20.416321',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "5e315c0e83e9af2599b3b509139f0039d621cd4c5e337d2276c7e2df98243350", "nama": "umkm.csv"}}',NULL,'serah:ey3lv3e2qnsivbwf3f3nfinq2t:10:101:l3uams4fjzaf5yghqeypisxqga',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:20.416321',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:20.416321',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:21.131022',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:21.340101',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:21.489834',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "1a36af0db8928c15381079b082e6a3d47d8c2d6c92b935a49388c00ca424473f", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:kgcxhnn3b3pveymgc4zvn73zp7:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:21.802045',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:21.916087',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:22.100343',NULL,'dkisp-tarakan');
CREATE TABLE pengingat (
	id INTEGER NOT NULL, 
	berkas_id VARCHAR(40) NOT NULL, 
	lb INTEGER NOT NULL, 
	kode VARCHAR(20) NOT NULL, 
	jatuh_at DATETIME NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_pengingat PRIMARY KEY (id), 
	CONSTRAINT fk_pengingat_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id), 
	CONSTRAINT uq_pengingat_berkas_id_lb_kode UNIQUE (berkas_id, lb, kode)
);
INSERT INTO "pengingat" VALUES(1,'ey3lv3e2qnsivbwf3f3nfinq2t',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:27.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'kgcxhnn3b3pveymgc4zvn73zp7',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:53.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'lswuuwv5nrwhdrub57zl4ko7lf',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:05.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'ey3lv3e2qnsivbwf3f3nfinq2t',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:29.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'ey3lv3e2qnsivbwf3f3nfinq2t',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:31.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'ey3lv3e2qnsivbwf3f3nfinq2t',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:37.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'ey3lv3e2qnsivbwf3f3nfinq2t',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:39.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'ey3lv3e2qnsivbwf3f3nfinq2t',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:41.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'ey3lv3e2qnsivbwf3f3nfinq2t',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:43.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'ey3lv3e2qnsivbwf3f3nfinq2t',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:47.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'ey3lv3e2qnsivbwf3f3nfinq2t',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:49.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'ey3lv3e2qnsivbwf3f3nfinq2t',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:48:51.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'kgcxhnn3b3pveymgc4zvn73zp7',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:55.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'kgcxhnn3b3pveymgc4zvn73zp7',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:57.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'kgcxhnn3b3pveymgc4zvn73zp7',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:03.194888','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'kgcxhnn3b3pveymgc4zvn73zp7',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'lswuuwv5nrwhdrub57zl4ko7lf',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
CREATE TABLE penugasan (
	id INTEGER NOT NULL, 
	jabatan VARCHAR(60) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	jenis VARCHAR(10) NOT NULL, 
	mulai_at DATETIME NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_penugasan PRIMARY KEY (id), 
	CONSTRAINT fk_penugasan_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
INSERT INTO "penugasan" VALUES(1,'kadis','by6obwpr5xb6qgzejewafgwjnz','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','ycjcz75p2lmp5eoqbi2vnscbst','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','j6hbv3qjbqx4vs2y3vgluo4p7b','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','mjpzm652hmnptmn5os4fmqzaly','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','cw7meucuyndjupknhshrpbd7oz','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','3rxgkqvrc2csp4ukncvvk2kwnf','definitif','2026-11-25 21:48:20.194888',NULL,'dkisp-tarakan');
CREATE TABLE peristiwa (
	berkas_id VARCHAR(40) NOT NULL, 
	urut INTEGER NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	pada DATETIME NOT NULL, 
	data TEXT NOT NULL, 
	orang_id VARCHAR(40), 
	sebelum VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_peristiwa PRIMARY KEY (berkas_id, urut), 
	CONSTRAINT fk_peristiwa_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',1,'PermohonanDiajukan','2026-11-25 21:48:22.194888','{"at":"2026-11-25T21:48:22.194888+00:00","dokumen":[{"id":"cb5ommzg7vtulza34bxkmkv4kr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"pemohon":"wr4cpfutycfn6o2th2lpneltjh","rahasia":"nN+Nf5Jrrg764+zzm2qpIzdZxzQqo4ii9o8o5fWLx5naBCrThf2RrzvuFXssgB2IeWyCDeErTpkxktn4y/vSQK0yCiWLNe4ylpP5wGxvOQO+N3BBrQd5MseF9l7pQ14NIap8XeYQfAyJjGFImlODDgycmXzop/Gsorr8OcIAw/MI9yRZ1a4tubUuaDscZN7PdOqmh/g3vLVjjXduKgmi7Yd9brlMUhP7nogr+ExttW96rA0NSRBZiGoxP0vg4m4tJo8IGRvCKVEm2k/FFwnBPdaOFiWrxfvwL1CXYoKqxznwIKhbg0EjieNzPIMD+Fvk59+Q5BNOkfTtVogb0myIvBupWWdq/15M+rDK8hHIt4cyo4EeE+Ly6EsIR7kkI933UR4SD6PgOYpbQxzXzxIcIzhhpAQCzx/tE7SBnFb6uRrE9mL4KapMOdDNvqUjxFXgdD7qCuylF00AD/YMOOUdqUQ=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','wr4cpfutycfn6o2th2lpneltjh','0000000000000000000000000000000000000000000000000000000000000000','3258c7979a53044f9c116cd82fc892321799ae308b0fb65b37694ecadeb6cbef','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',2,'LangkahDibuka','2026-11-25 21:48:22.194888','{"aksi":"ajukan","at":"2026-11-25T21:48:22.194888+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"samping":false}',NULL,'3258c7979a53044f9c116cd82fc892321799ae308b0fb65b37694ecadeb6cbef','7eda6af5cdf3d5a5b3bf4488142636ea300bcc79dd2c6f38ed3af717ee36d963','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',3,'LangkahSelesai','2026-11-25 21:48:22.194888','{"at":"2026-11-25T21:48:22.194888+00:00","lb":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'7eda6af5cdf3d5a5b3bf4488142636ea300bcc79dd2c6f38ed3af717ee36d963','6ba6901a49caf46e8326f8b0f5c887f82bc7e101f5302c43d92d69ab3f5a16e8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',4,'LangkahDibuka','2026-11-25 21:48:22.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:22.194888+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6ba6901a49caf46e8326f8b0f5c887f82bc7e101f5302c43d92d69ab3f5a16e8','d5fb438f175527caec201f4ca3bc87424fd5fe2bec2faed7a43037a39a56cfd9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',1,'PermohonanDiajukan','2026-11-25 21:48:24.194888','{"at":"2026-11-25T21:48:24.194888+00:00","dokumen":[{"id":"gx5to74wmgjx3q5ddobetcaac3","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"pemohon":"wr4cpfutycfn6o2th2lpneltjh","rahasia":"LtqTRSr2v7Tag59oLsOzdMfdrquldqB0QKbexkIMMn8NpcU4IAVaWo8mIwSbptdH40DZhgcsYs1fO/PQ72KjCJ+DFy6Lcrvvu3qOUIvvhXjtRXAwYPSbkMIWMaFWnXxRBrufYH+VXzyGiUJ7/6ARIs4qlmaB6ip+wC1Pz/UQHldLB9EBXR4KSGMiOYVB1FkhQNt55y3Maa5aUhudmHf8W7Vmj8OzHVSKh8KyAsBjNf7ZiwCd9uCiDdNOQDaMNwtlOBGwOsls4ecsaLWM+hM4KTkmSs6XRnWBmjx9o/V/UbK2ALou0VgEVn1lwjmB2b7035Ec0kwMBSQxu91Qv6pe/U3wsEj/IuBSHclfY/LEGg7LGp9NtRxWW8jrwWRmpDfvmzEp7Pn2e9827+EJF0IpavR1KLN9TiQs0lNSYy+BJMOQtVgTE3+Y93vAjaDaNI/64Jwpn/0uKMT/IXjMVrNWgIA=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','wr4cpfutycfn6o2th2lpneltjh','0000000000000000000000000000000000000000000000000000000000000000','6dde313521ea3e2181db2dd043db14c58d25f342cd610b5af34c16b1261b4d40','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',2,'LangkahDibuka','2026-11-25 21:48:24.194888','{"aksi":"ajukan","at":"2026-11-25T21:48:24.194888+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"samping":false}',NULL,'6dde313521ea3e2181db2dd043db14c58d25f342cd610b5af34c16b1261b4d40','530005f4e3e27dd7952e4380566187228e73efa20f56225aab456c9840e6439c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',3,'LangkahSelesai','2026-11-25 21:48:24.194888','{"at":"2026-11-25T21:48:24.194888+00:00","lb":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'530005f4e3e27dd7952e4380566187228e73efa20f56225aab456c9840e6439c','185ea907f978730a80d67db47cfe07dc8ca9302768c2c3d7a01445a681321155','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',4,'LangkahDibuka','2026-11-25 21:48:24.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:24.194888+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'185ea907f978730a80d67db47cfe07dc8ca9302768c2c3d7a01445a681321155','b0e3794e6bdbd1146707cabf3c9e4b9b4e05678e6817140f7f5b7b8ab78aa3fe','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',1,'PermohonanDiajukan','2026-11-25 21:48:26.194888','{"at":"2026-11-25T21:48:26.194888+00:00","dokumen":[{"id":"yqu5qmfak6elfjle2e3evo2lrg","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"},"pemohon":"wr4cpfutycfn6o2th2lpneltjh","rahasia":"rzPuLTI/SLnYN5BM6uVH9ga/F88CK/J+tBKkiZ+UgO4Jzx/aucN0seGrFjO1M9A4GJCt/DXEKUsqRHhUtW1AeMJmvcc0e4A/f/PMyfMn4UJEI+UgIb9lobX6GjZy247Tqz8iYSZQCYyT/639R4D3COzc7aEZXbOHK4BovmF7jmGRWsshpflsf/OuWGfsWkRvuFOleGo1UcQ2R3Nru6N8DYPgg0Ys5iKJZulSf9RibxEFNux95ioPsGR9IxLhMTOz6Nv2DG7cwWXaNroWrzEB647tKLuR+SGBmc+t5CqLUCaZEzNlZPxb6k0A4wvf2ddpyCWm+F0bHrBrY3pDe2Kr512khz2ov5ecbredNPLiHFkjKyHVD+xBZnUUxPAPdnCz1ddBUsNg+PfoqCr0yyTixHUnLpuVn+DDvKsK90pvMraNXo3BF6TKeiyZuvOFssMqvk33gLWcQlIAfYY870JstHQ=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','wr4cpfutycfn6o2th2lpneltjh','0000000000000000000000000000000000000000000000000000000000000000','8cbfdafd489b4d5ac7113a14a5199cd697a2b09446b4591e2229c46e215f186b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',2,'LangkahDibuka','2026-11-25 21:48:26.194888','{"aksi":"ajukan","at":"2026-11-25T21:48:26.194888+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","putaran":1,"samping":false}',NULL,'8cbfdafd489b4d5ac7113a14a5199cd697a2b09446b4591e2229c46e215f186b','f238c8b9c7898ad1fc6c3807035f768f10ae1ee7833743b285198ab4091ed8a1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',3,'LangkahSelesai','2026-11-25 21:48:26.194888','{"at":"2026-11-25T21:48:26.194888+00:00","lb":1,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'f238c8b9c7898ad1fc6c3807035f768f10ae1ee7833743b285198ab4091ed8a1','760414983bdc6dc0e68636b28430d4411284ce786f9f6f0eac6e460593f5bd05','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',4,'LangkahDibuka','2026-11-25 21:48:26.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:26.194888+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'760414983bdc6dc0e68636b28430d4411284ce786f9f6f0eac6e460593f5bd05','71bbda76b6f38bb095cf59a76dd8538be879cd730cbd8a67095bcefc865eac85','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',5,'DisposisiDiberikan','2026-11-25 21:48:28.194888','{"at":"2026-11-25T21:48:28.194888+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"rahasia":"hw4927Tp+zTIlXJ3K2eweC0BIgf9Hjz3LCMFSHmUZ7PHrVsGwl3mCwIIGluGKDXbuhvijtsBVUCU9g==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','d5fb438f175527caec201f4ca3bc87424fd5fe2bec2faed7a43037a39a56cfd9','f27b6500c3b79651bab56e799763960df5d930c4eaf02d6badd19068c6db7b9a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',6,'LangkahSelesai','2026-11-25 21:48:28.194888','{"at":"2026-11-25T21:48:28.194888+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"}}',NULL,'f27b6500c3b79651bab56e799763960df5d930c4eaf02d6badd19068c6db7b9a','8d8d6163eef6a0500af1f647a8417bef573c1e5947dd058002a5296a46311911','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',7,'LangkahDibuka','2026-11-25 21:48:28.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:28.194888+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8d8d6163eef6a0500af1f647a8417bef573c1e5947dd058002a5296a46311911','b1ad1b0db05521d10bdfd9bdbba9f312d05cb5c4324bf33e834ab15d0f828b09','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',8,'DisposisiDiberikan','2026-11-25 21:48:30.194888','{"at":"2026-11-25T21:48:30.194888+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"},"rahasia":"8XAyI7r6plj5v+7mYP5jKv25EmHRg5DKFS3SDjgQ3agQM0xY625Bf0qhQMlNTwpHodTLGgHRwH1Qog==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','b1ad1b0db05521d10bdfd9bdbba9f312d05cb5c4324bf33e834ab15d0f828b09','dfacfed0170dd95e0399a4943e39121d8214a8a43cfb15ae45c7a76583f8fece','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',9,'LangkahSelesai','2026-11-25 21:48:30.194888','{"at":"2026-11-25T21:48:30.194888+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"}}',NULL,'dfacfed0170dd95e0399a4943e39121d8214a8a43cfb15ae45c7a76583f8fece','f27827b86b9ba06b7bca2302827025e3da784a7a660eb78cbfa40ac6fd9a74a1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',10,'LangkahDibuka','2026-11-25 21:48:30.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:30.194888+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f27827b86b9ba06b7bca2302827025e3da784a7a660eb78cbfa40ac6fd9a74a1','0cd604e6c0f40fa33dae3fb500c73232bb94a5efd2c3c51c0117184e26c93507','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',11,'DisposisiDiberikan','2026-11-25 21:48:32.194888','{"at":"2026-11-25T21:48:32.194888+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"},"rahasia":"uWTM+GbMhnT2JqsGhdEgLPmg49+vuf2iH1haa3fvHemoUVDQZvXWnBr5r2+3o/dDTD55bNMGc2hShg==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','0cd604e6c0f40fa33dae3fb500c73232bb94a5efd2c3c51c0117184e26c93507','52e81d604051d203cbd29f5ea406627349667e00f7a53982a9b5546c83e54301','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',12,'LangkahSelesai','2026-11-25 21:48:32.194888','{"at":"2026-11-25T21:48:32.194888+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"}}',NULL,'52e81d604051d203cbd29f5ea406627349667e00f7a53982a9b5546c83e54301','c06dc568732170810a18215fad1dc34d86a83998a6070db3b593215c5f67f1ac','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',13,'LangkahDibuka','2026-11-25 21:48:32.194888','{"aksi":"susun_surat","at":"2026-11-25T21:48:32.194888+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c06dc568732170810a18215fad1dc34d86a83998a6070db3b593215c5f67f1ac','50e8af5970233652a8c627d030f20971f238de1509fffa3ceca0e37c4751b512','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',14,'DokumenDilampirkan','2026-11-25 21:48:34.194888','{"at":"2026-11-25T21:48:34.194888+00:00","dokumen":{"id":"l3uams4fjzaf5yghqeypisxqga","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5e315c0e83e9af2599b3b509139f0039d621cd4c5e337d2276c7e2df98243350","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"},"rahasia":"+moanVIDrXHSn4HLY/vEcq4fsK4XVGl17kKWtGEE9A0sGWUyyTsyYUqbySPDoL9S"}','wr4cpfutycfn6o2th2lpneltjh','50e8af5970233652a8c627d030f20971f238de1509fffa3ceca0e37c4751b512','89d1342372921c6bfc469fd98238c07a87b4194aacbe74334f4fabe9c2315c34','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',15,'DrafSuratDisusun','2026-11-25 21:48:36.194888','{"at":"2026-11-25T21:48:36.194888+00:00","dokumen":{"id":"unekky3s3pmh52micknro7mmdj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"8e0a809de8e9fb23cf671b14ea7ea659d32e397507d2352ce05bf54a7e68c3e9","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'89d1342372921c6bfc469fd98238c07a87b4194aacbe74334f4fabe9c2315c34','2208d01f56228be55f1433d7253f4ae7003bdfa7154f77677e262582a558ff47','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',16,'LangkahSelesai','2026-11-25 21:48:38.194888','{"at":"2026-11-25T21:48:38.194888+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"}}',NULL,'2208d01f56228be55f1433d7253f4ae7003bdfa7154f77677e262582a558ff47','8f73a21745f64f9d8be1da6526d577793ffb9c5be856246b4d086d65d0d373dd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',17,'LangkahDibuka','2026-11-25 21:48:38.194888','{"aksi":"paraf","at":"2026-11-25T21:48:38.194888+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8f73a21745f64f9d8be1da6526d577793ffb9c5be856246b4d086d65d0d373dd','00b7c451c3e5ad1a8800430918fd05db45fad1567454cf47073d446acf645d11','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',18,'ParafDibubuhkan','2026-11-25 21:48:40.194888','{"at":"2026-11-25T21:48:40.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","lb":6,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"}}',NULL,'00b7c451c3e5ad1a8800430918fd05db45fad1567454cf47073d446acf645d11','4da1df7e36fcf46f53f80e3cdad5aa005208ccf60a3356e0a85638c69736176b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',19,'LangkahSelesai','2026-11-25 21:48:40.194888','{"at":"2026-11-25T21:48:40.194888+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"}}',NULL,'4da1df7e36fcf46f53f80e3cdad5aa005208ccf60a3356e0a85638c69736176b','985ab6ae355eedcb37e24dbc4271891d174102182695fa0bef3c3ec3ea8033b3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',20,'LangkahDibuka','2026-11-25 21:48:40.194888','{"aksi":"paraf","at":"2026-11-25T21:48:40.194888+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'985ab6ae355eedcb37e24dbc4271891d174102182695fa0bef3c3ec3ea8033b3','59ab7654d2a7b4719c430d9b2dd4ee17445a0d13863dd9080ba765b15bb3b8cd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',21,'ParafDibubuhkan','2026-11-25 21:48:42.194888','{"at":"2026-11-25T21:48:42.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","lb":7,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"}}',NULL,'59ab7654d2a7b4719c430d9b2dd4ee17445a0d13863dd9080ba765b15bb3b8cd','6b9105485b95f0e424943e165241f47841f3cb53603c778aa46724dbb223981e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',22,'LangkahSelesai','2026-11-25 21:48:42.194888','{"at":"2026-11-25T21:48:42.194888+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"}}',NULL,'6b9105485b95f0e424943e165241f47841f3cb53603c778aa46724dbb223981e','e4f62c7304c277eea59e17ecdf73f3ffd18a010cb1955e3ebabd1996abb1d28d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',23,'LangkahDibuka','2026-11-25 21:48:42.194888','{"aksi":"paraf","at":"2026-11-25T21:48:42.194888+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e4f62c7304c277eea59e17ecdf73f3ffd18a010cb1955e3ebabd1996abb1d28d','c132ea58ee5729d89af6de38b6f176be394a88d89ef54c3b06091a4b7788b646','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',24,'ParafDibubuhkan','2026-11-25 21:48:44.194888','{"at":"2026-11-25T21:48:44.194888+00:00","isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","lb":8,"oleh":{"jabatan":"sekretaris","orang":"ycjcz75p2lmp5eoqbi2vnscbst","sebagai":"definitif"}}',NULL,'c132ea58ee5729d89af6de38b6f176be394a88d89ef54c3b06091a4b7788b646','8fe8c1be0c04a8a731360ba29ca210a4e186621fd269a53ed0c08fdad4c0987f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',25,'LangkahSelesai','2026-11-25 21:48:44.194888','{"at":"2026-11-25T21:48:44.194888+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"ycjcz75p2lmp5eoqbi2vnscbst","sebagai":"definitif"}}',NULL,'8fe8c1be0c04a8a731360ba29ca210a4e186621fd269a53ed0c08fdad4c0987f','e282ccd4a626749ebc27691aa9e34852e88b6979ebd6cfccfc4ffdf9f6792bbd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',26,'LangkahDibuka','2026-11-25 21:48:44.194888','{"aksi":"tandatangani","at":"2026-11-25T21:48:44.194888+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e282ccd4a626749ebc27691aa9e34852e88b6979ebd6cfccfc4ffdf9f6792bbd','0398aa499e0a3d8af810f7e16631f0d5fb50f60b8680fbac2a2d5f6e3dfacb78','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',27,'NomorSuratDipesan','2026-11-25 21:48:44.194888','{"at":"2026-11-25T21:48:44.194888+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"IRSOI2ROR37ZDMDZ","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'0398aa499e0a3d8af810f7e16631f0d5fb50f60b8680fbac2a2d5f6e3dfacb78','5003810fe05e5d3fef3950384d29ca06de786eb7738f6468266113cf7fb4a705','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',28,'SuratDirender','2026-11-25 21:48:46.194888','{"at":"2026-11-25T21:48:46.194888+00:00","docx":{"id":"7mqo3ex2gmjpmbpret2oxio7co","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'5003810fe05e5d3fef3950384d29ca06de786eb7738f6468266113cf7fb4a705','fbdb558a61e2e91ae6aa568ce945e523fed8bef20e60e7152366993e9f2001d5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',29,'SuratDitandatangani','2026-11-25 21:48:48.194888','{"at":"2026-11-25T21:48:48.194888+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"e62f80af62fad0a3be36d7f4241faa324a155caae608801a224eec17acc0d3f7","sidik":""}',NULL,'fbdb558a61e2e91ae6aa568ce945e523fed8bef20e60e7152366993e9f2001d5','074b194b7390b0acaca01808e160ad2ed512f5a89b4dd9e4746082fc0c7c26f6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',30,'LangkahSelesai','2026-11-25 21:48:48.194888','{"at":"2026-11-25T21:48:48.194888+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"}}',NULL,'074b194b7390b0acaca01808e160ad2ed512f5a89b4dd9e4746082fc0c7c26f6','187c12bcbb9f354a0e3f4c93c8346e5e2e533ae896831282c6770a081d01350c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',31,'LangkahDibuka','2026-11-25 21:48:48.194888','{"aksi":"serahkan","at":"2026-11-25T21:48:48.194888+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'187c12bcbb9f354a0e3f4c93c8346e5e2e533ae896831282c6770a081d01350c','1de3d7cdbd5ede62666dcc4864b7cc8e0c8963a8f6450af4fabb50007a722bde','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',32,'BerkasDiserahkan','2026-11-25 21:48:50.194888','{"at":"2026-11-25T21:48:50.194888+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"}}',NULL,'1de3d7cdbd5ede62666dcc4864b7cc8e0c8963a8f6450af4fabb50007a722bde','e1243c8bc395794d5c1164ad5871b87d198d2eab9e850ff0e927009dc25c82c5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',33,'SerahTerimaDikonfirmasi','2026-11-25 21:48:52.194888','{"at":"2026-11-25T21:48:52.194888+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'e1243c8bc395794d5c1164ad5871b87d198d2eab9e850ff0e927009dc25c82c5','8ee3ab744593bd5f799764b32008f2e73b21ed957ed773d7a62676f8e5b3289e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',34,'LangkahSelesai','2026-11-25 21:48:52.194888','{"at":"2026-11-25T21:48:52.194888+00:00","lb":10,"oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'8ee3ab744593bd5f799764b32008f2e73b21ed957ed773d7a62676f8e5b3289e','7d27fe482020bb9224c8abf8260df156d5a74a8724349960b822f888a2466c08','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ey3lv3e2qnsivbwf3f3nfinq2t',35,'BerkasSelesai','2026-11-25 21:48:52.194888','{"at":"2026-11-25T21:48:52.194888+00:00","oleh":{"jabatan":null,"orang":"wr4cpfutycfn6o2th2lpneltjh","sebagai":"definitif"}}',NULL,'7d27fe482020bb9224c8abf8260df156d5a74a8724349960b822f888a2466c08','59ea47963fc2278455383df53ba8809f9224e31bc220f3f0bc2b629bf97e7d5d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',5,'DisposisiDiberikan','2026-11-25 21:48:54.194888','{"at":"2026-11-25T21:48:54.194888+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"rahasia":"L0dQPpKRtWUvhd6FG3XsHJkcNvH91rLfkzOaWGuuXqQY4uQ2WpC+2GMGvhb1eeQ2lqVn2IbPT96TZQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','b0e3794e6bdbd1146707cabf3c9e4b9b4e05678e6817140f7f5b7b8ab78aa3fe','1a7bf8402ccc37f972dda08d61bb1153bbd49e160bf4c692c71af55ace1a1150','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',6,'LangkahSelesai','2026-11-25 21:48:54.194888','{"at":"2026-11-25T21:48:54.194888+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"}}',NULL,'1a7bf8402ccc37f972dda08d61bb1153bbd49e160bf4c692c71af55ace1a1150','aa72dede742ca3744c0ec8867595bafa802e35a3e4fb07b86e826b5d6680e96e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',7,'LangkahDibuka','2026-11-25 21:48:54.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:54.194888+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'aa72dede742ca3744c0ec8867595bafa802e35a3e4fb07b86e826b5d6680e96e','8d8746e9986fa5eaaa8dea6f1602150910b8cb30a82deb237cd04ac863111573','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',8,'DisposisiDiberikan','2026-11-25 21:48:56.194888','{"at":"2026-11-25T21:48:56.194888+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"},"rahasia":"ekUDY0LsItko7a2m13kjDD8PSdgOxWi83+L38zeQtDMhd2SwsrUCggoeSlWyAujTgDeKeXZLT5FSEQ==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','8d8746e9986fa5eaaa8dea6f1602150910b8cb30a82deb237cd04ac863111573','aea6c9725e8800b6e8a7c3228a7b1cdf13b1de6cd537c2a46fa9148548bd288f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',9,'LangkahSelesai','2026-11-25 21:48:56.194888','{"at":"2026-11-25T21:48:56.194888+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"j6hbv3qjbqx4vs2y3vgluo4p7b","sebagai":"definitif"}}',NULL,'aea6c9725e8800b6e8a7c3228a7b1cdf13b1de6cd537c2a46fa9148548bd288f','d49db547ff1903ddd3cc4f8a101cbb3145a1796d6c809d123f84223d8f6e19d6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',10,'LangkahDibuka','2026-11-25 21:48:56.194888','{"aksi":"disposisi","at":"2026-11-25T21:48:56.194888+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d49db547ff1903ddd3cc4f8a101cbb3145a1796d6c809d123f84223d8f6e19d6','ed99c6094e99252032b80393e77424210346dd3a2a14e1975bc78693018a1d9b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',11,'DisposisiDiberikan','2026-11-25 21:48:58.194888','{"at":"2026-11-25T21:48:58.194888+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"},"rahasia":"7zjXmW27ORv29SQFVcmoZXVMJ+Q3sY4Y1MVH7MfKtVSwc9U3vtHPVXH8xKmM5ucITxTtiTK4QeNXaA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','ed99c6094e99252032b80393e77424210346dd3a2a14e1975bc78693018a1d9b','160b75277e4f944f8e4fff4d5633efa85094f944a8d2c02548147d0369f06ebe','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',12,'LangkahSelesai','2026-11-25 21:48:58.194888','{"at":"2026-11-25T21:48:58.194888+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"mjpzm652hmnptmn5os4fmqzaly","sebagai":"definitif"}}',NULL,'160b75277e4f944f8e4fff4d5633efa85094f944a8d2c02548147d0369f06ebe','d6b5dfdd27a02305dfa3a89726c142bcf13cf5b8ee36199f208104701d2d1d79','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',13,'LangkahDibuka','2026-11-25 21:48:58.194888','{"aksi":"susun_surat","at":"2026-11-25T21:48:58.194888+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d6b5dfdd27a02305dfa3a89726c142bcf13cf5b8ee36199f208104701d2d1d79','b55127b3e77537aa3d7ecc4c45d5b170ec212bff4a4420babe27cff4843c8d7f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',14,'DokumenDilampirkan','2026-11-25 21:49:00.194888','{"at":"2026-11-25T21:49:00.194888+00:00","dokumen":{"id":"klb5wasobrdh5du4d2eznqbeit","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"a171c3b1330694a47156304ad995ded4fb0cb7d824cb897ee69e85b10855761f","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"},"rahasia":"4aOP+y2fokmgWLQMXg+8DuwAgyHC0riAi4JSW/geHlJX8mkweWpRdaoFwSphjfAG"}','wr4cpfutycfn6o2th2lpneltjh','b55127b3e77537aa3d7ecc4c45d5b170ec212bff4a4420babe27cff4843c8d7f','31418031d5c72b92a48bcb6c2ba465458379ae75ef9cdfe0d08763fc06f4afc9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',15,'DrafSuratDisusun','2026-11-25 21:49:02.194888','{"at":"2026-11-25T21:49:02.194888+00:00","dokumen":{"id":"ipwi23y2tfwsv3bamwkwmsa7w4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"1a36af0db8928c15381079b082e6a3d47d8c2d6c92b935a49388c00ca424473f","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'31418031d5c72b92a48bcb6c2ba465458379ae75ef9cdfe0d08763fc06f4afc9','ac9bccef5087902dfbfe54232d08a5ae1e01564da1fafe6bd53bc97ead98b587','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',16,'LangkahSelesai','2026-11-25 21:49:04.194888','{"at":"2026-11-25T21:49:04.194888+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"cw7meucuyndjupknhshrpbd7oz","sebagai":"definitif"}}',NULL,'ac9bccef5087902dfbfe54232d08a5ae1e01564da1fafe6bd53bc97ead98b587','0d9822be412e1ec107893b5014c8d958b1b4c98feb234d5803bd7ad1359bfed2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('kgcxhnn3b3pveymgc4zvn73zp7',17,'LangkahDibuka','2026-11-25 21:49:04.194888','{"aksi":"paraf","at":"2026-11-25T21:49:04.194888+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0d9822be412e1ec107893b5014c8d958b1b4c98feb234d5803bd7ad1359bfed2','584b507493d64aa84ea197db4636d49ce266949ede9c974f372207e7619e7b7a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',5,'DisposisiDiberikan','2026-11-25 21:49:06.194888','{"at":"2026-11-25T21:49:06.194888+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"},"rahasia":"XAwABgg6w8nv3YzaZOQXdxif60HKS+evnrOzyd9Z2n8pspB3TgrWJGss+7+1BYzfRlq3sioiD8Vf5Q==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','wr4cpfutycfn6o2th2lpneltjh','71bbda76b6f38bb095cf59a76dd8538be879cd730cbd8a67095bcefc865eac85','1e64317101818e92590dc360f6241067904908ca08ec0c110a03cb4ceb2486fa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',6,'LangkahSelesai','2026-11-25 21:49:06.194888','{"at":"2026-11-25T21:49:06.194888+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"by6obwpr5xb6qgzejewafgwjnz","sebagai":"definitif"}}',NULL,'1e64317101818e92590dc360f6241067904908ca08ec0c110a03cb4ceb2486fa','34d37230169f4ff103cd898aab6225896fe408cb6ea1d190222dffbe54f42516','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lswuuwv5nrwhdrub57zl4ko7lf',7,'LangkahDibuka','2026-11-25 21:49:06.194888','{"aksi":"disposisi","at":"2026-11-25T21:49:06.194888+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'34d37230169f4ff103cd898aab6225896fe408cb6ea1d190222dffbe54f42516','00837ce0451b59b855bf4e38ea64fdcf74a753143c66c6ca95bb543ea9999175','dkisp-tarakan');
CREATE TABLE sop_versi (
	id INTEGER NOT NULL, 
	sop_id VARCHAR(120) NOT NULL, 
	versi VARCHAR(64) NOT NULL, 
	isi TEXT NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_sop_versi PRIMARY KEY (id), 
	CONSTRAINT uq_sop_versi_instansi_sop_id_versi UNIQUE (instansi, sop_id, versi)
);
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:22.194888','dkisp-tarakan');
CREATE TABLE tombol (
	id VARCHAR(40) NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	aksi VARCHAR(40) NOT NULL, 
	data JSON NOT NULL, 
	berkas_id VARCHAR(40), 
	lb INTEGER, 
	isi_hash VARCHAR(64), 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_tombol PRIMARY KEY (id)
);
INSERT INTO "tombol" VALUES('sWHZzApr2NKpQ89IJoHmQB5v','7000001',201,'disposisi','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ziumqgW1hZ-UuCskZsyupjdv','7000001',201,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QCJSKQwzP63-fS0VKmIepwYC','7000001',201,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('myI1XbO_b01JGA5Pqsk4w9Z-','7000001',201,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nA6ZfP2LiGgQCoZ7a_B43Wzt','7000001',201,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-5hEjrTZMvxFElwjlQoSwCvc','7000001',201,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CPBCwCLCfGJ86pQbDgtUYML9','7000001',201,'perpanjang','{}','ey3lv3e2qnsivbwf3f3nfinq2t',2,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fyHdG7HqYERzVus_dd4-_nUf','7000001',101,'batal_berkas','{}','ey3lv3e2qnsivbwf3f3nfinq2t',NULL,NULL,'2026-11-25 22:48:17.696037','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EUiAcx8ZYeaeCIjFazUUYMhK','7000001',201,'disposisi','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ynZ_yvLPsJhAQxYNBn362VcQ','7000001',201,'minta','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('exKzP56fRYxDy3FVyRajMfUB','7000001',201,'catatan','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_Goen4cIIk06NvRbSEgCav0I','7000001',201,'lampiran','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-KDbytGw_wmm64H70WgUowwD','7000001',201,'riwayat','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CtaZV9saaVVqhkt3bueb0I3M','7000001',201,'tenggat','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fPnxPH3E43UjKcmuObSF15dh','7000001',201,'perpanjang','{}','kgcxhnn3b3pveymgc4zvn73zp7',2,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g5zp5rKjbMT16Xj_Pqh_7aCk','7000001',101,'batal_berkas','{}','kgcxhnn3b3pveymgc4zvn73zp7',NULL,NULL,'2026-11-25 22:48:18.093444','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nU7qi9iaGvNTC3DS4NEx0gqC','7000001',201,'disposisi','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4gATMLcgXEiSDHYCglh6KXtI','7000001',201,'minta','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('d4quNtNCwoWEMiJC2rjq0K5-','7000001',201,'catatan','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pqxz9t2-yLnOaGibVB_-uyHl','7000001',201,'lampiran','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vsNJ9VoFwtaEPutMtB3SKsbM','7000001',201,'riwayat','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5uAb_12_iIE2zsqq01sO42wq','7000001',201,'tenggat','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KIHrdYCS8FBELWpXyMFwvPg-','7000001',201,'perpanjang','{}','lswuuwv5nrwhdrub57zl4ko7lf',2,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dHkdUWR-MaQn7QtlEkGINfql','7000001',101,'batal_berkas','{}','lswuuwv5nrwhdrub57zl4ko7lf',NULL,NULL,'2026-11-25 22:48:18.297406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yHoCLKxsAVvLkf5jesmUPeKJ','7000001',203,'disposisi','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NcC0kttzuPFqQEXb2I6aiBq5','7000001',203,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xAuWk9JmwTV7ARd14rCB6NE7','7000001',203,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9RLIigFO370Z0x6sSx0L23LF','7000001',203,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PTiUsc_bhgAi7aScghZk9c6G','7000001',203,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('i0y5qUEuZBuPj0MGi5MRYzGF','7000001',203,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',3,NULL,'2026-11-25 22:48:18.476173','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jc2zVxKVtcj0nfw3NYH2oZhb','7000001',204,'disposisi','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9gwUXqCWb0KHZEnlkjP__dxz','7000001',204,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QT-LLzfHBdUa_3fz9BuoGEuE','7000001',204,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dwYOOc5OR1OwKNGul2yEihg7','7000001',204,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('arKi2hclZEXOSVwlUkeV07lk','7000001',204,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jfMdNY3cGYvyYVju0I9dCa1l','7000001',204,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',4,NULL,'2026-11-25 22:48:18.680784','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zbwUC_CdkRhWnZf35CVNfjqy','7000001',205,'isi_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P_7ydBstqEOqCBxJum22U84J','7000001',205,'lampir','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ihFqHtqM75NshpN8DwAP4kDL','7000001',205,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1_NfyUZu_hisChs9QPHBpL5I','7000001',205,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a9znDFbjqG-rHIZ7g5wtkSJa','7000001',205,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_nuPGLCqHSPVMKnWiO9SdLTZ','7000001',205,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gFA0vSRw6OwPfhtGDzr8-sJ3','7000001',205,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:18.828558','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xpmzeJ-YiuVFH-yFyuu6Jeuj','7000001',205,'selesai','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:19.144179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JVMZbYx1sdpkbAztq5rPIcbA','7000001',205,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:19.144179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Fez3oWubePdya-KAtTREoL4k','7000001',205,'unduh_draf','{}','ey3lv3e2qnsivbwf3f3nfinq2t',5,NULL,'2026-11-25 22:48:19.144179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('z3moiQtFZ8CCum9VW3p5Hc4X','7000001',204,'paraf','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,'c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2','2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fWVEPwlKNWdMQbAOzetV439Z','7000001',204,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ad7OrOaswOeM60lDmKLHHkXY','7000001',204,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MigBp6-lYuK6yS__0SPIM_DR','7000001',204,'kembalikan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2JLFFY1DOTOwRpBzqVyY3Hyl','7000001',204,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_4pAIqBeRlBMJgSD-Ck3Nyv8','7000001',204,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aSwshvafFsg7PVsqqDvYjHp2','7000001',204,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tKzkJZ9BWvxIr6DnsdjTF-FH','7000001',204,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',6,NULL,'2026-11-25 22:48:19.284483','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aqRn4HfDUwIsxZi31fDSc1wi','7000001',203,'paraf','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,'c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2','2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xj9lvjLhKBH83B4rYFJ0PzUc','7000001',203,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BkpJmgtwrBtvIcW0h5cuhAsd','7000001',203,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rcn4a9YWAaBLHWzPCUOxWCkM','7000001',203,'kembalikan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CCJUrtX-LFIvV4dAWZuO7Mwy','7000001',203,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qvIOgDpwzurfwPUHTkHMDVSk','7000001',203,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZGe3I9tDC5JCIAK1HvRXtCG4','7000001',203,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bFUcwDYrIJRM0uVdWGyRhR23','7000001',203,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',7,NULL,'2026-11-25 22:48:19.478752','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eoLKVWfj6viWmjrgrho8ow7r','7000001',202,'paraf','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,'c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2','2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('y9KAhgmEoeBbCm6P_HCio-ri','7000001',202,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('M06zQouXi2hC9zWBc5xBWVIf','7000001',202,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EHWdrrRaTOoEoRdO8U5AAhAd','7000001',202,'kembalikan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5d9tOyCBHIGZaVlPKlNgWZSi','7000001',202,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X4il1Ykzo0WxpNo_VHsa4S3C','7000001',202,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2M_n6fWpPhbIdhu3esxCPqt8','7000001',202,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8TBn6BJD4f_RRucmHmK9ZrwF','7000001',202,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',8,NULL,'2026-11-25 22:48:19.661254','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BO-8x8a76jiC1OimtGdXsevm','7000001',201,'minta','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-_ztDrWNUbLecSQODGKzPXTw','7000001',201,'kembalikan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DPUgWxkzCHR-VBk3MAsMG3IY','7000001',201,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Gb6Zpaw_khcr0LmZ2EXarNYm','7000001',201,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UekemrvszzXSRq-Nln3PbYgD','7000001',201,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xMuy86_6nLvd6zWE95XG1oAm','7000001',201,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zcvUuHLzbpmYWQNaXdyYnhrr','7000001',201,'perpanjang','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:19.857925','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QEttDTKgWZzQ4yIhN5SfEH-0','7000001',201,'tandatangani','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,'c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2','2026-11-25 22:48:20.052243','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iHKTRUYDpH8O6ZHlQfugzp9E','7000001',201,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',9,NULL,'2026-11-25 22:48:20.052243','dkisp-tarakan');
INSERT INTO "tombol" VALUES('okMF3Vph-Hg8a_nUIOJjOOSH','7000001',205,'serahkan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VMDUKGwPnCCk-eVpD71JEJSm','7000001',205,'lihat_surat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('evLLOGgKUD0Tt-K65y3tj3N8','7000001',205,'catatan','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OC911t7xkNg7wAaAuEkMV_4Y','7000001',205,'lampiran','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dA8lMLkESY1HLqQrPzt-6kpV','7000001',205,'riwayat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6DuEJjQXT64nRoBPNcRnXyMw','7000001',205,'tenggat','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.220783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1MVmi6xBeLmd6q-4i611hYAC','7000001',205,'lampir','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.416321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gZONlMVJbxgt-GDfwP9JH8R9','7000001',101,'konfirmasi','{}','ey3lv3e2qnsivbwf3f3nfinq2t',10,NULL,'2026-11-25 22:48:20.416321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6yaafnEy5__oeMaoK5iLS3aY','7000001',203,'disposisi','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x294mHF319LoDer0dCs2n8gx','7000001',203,'minta','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fBa1uswLsvbfG1wFdPT5Skmh','7000001',203,'catatan','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TAL9APuoICX6AXTd6wPsDaXG','7000001',203,'lampiran','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CW5pR4JLbRm3M9AfSr9kDS2L','7000001',203,'riwayat','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7HSBwivK_RwJD26Dr8PVQzjW','7000001',203,'tenggat','{}','kgcxhnn3b3pveymgc4zvn73zp7',3,NULL,'2026-11-25 22:48:21.131022','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hGdv2NflmRYN8ySbtiUHWiLW','7000001',204,'disposisi','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XBMnGUVVYi8K5bpdOKXeChVf','7000001',204,'minta','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UYsurzF4vJ-Av4Lpi3br38au','7000001',204,'catatan','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ldu6n2Y5XRgMFiYfSR3ni4aA','7000001',204,'lampiran','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EOQWy7iprkcLq4mPc9fyPozW','7000001',204,'riwayat','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1hM0Wq-r3cRvi2PeMeFT4PM1','7000001',204,'tenggat','{}','kgcxhnn3b3pveymgc4zvn73zp7',4,NULL,'2026-11-25 22:48:21.340101','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wveffAug348QDtqePXvBk7l6','7000001',205,'isi_surat','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TCqsh3eJOaFcFk7Zyp5O5JKB','7000001',205,'lampir','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('26O6Ou6pisc5nzW7zPbO8sdT','7000001',205,'minta','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kseD73wpv-KvF7SyoV2QaRtt','7000001',205,'catatan','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3rs4zIx-aObkmkZXrUcpmcus','7000001',205,'lampiran','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3yowi6snZnsU0hw6EKlvo963','7000001',205,'riwayat','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IrDL0rCjcVesslVN42HPL6dA','7000001',205,'tenggat','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.489834','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FAawYD6J_O2wFpoKxPaxMLNF','7000001',205,'selesai','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.802045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nnfHIHO1zGLB1rr67gWENmpC','7000001',205,'lihat_surat','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.802045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yzEgT0NZVztpodHowOaEPr41','7000001',205,'unduh_draf','{}','kgcxhnn3b3pveymgc4zvn73zp7',5,NULL,'2026-11-25 22:48:21.802045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JChCAviPiue0UhFjp6FHoQqi','7000001',204,'paraf','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,'d00885eea980e2c6fa0bef29b8636623af1fb6571752551f8eaeb9bc5b8a54bc','2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j_SHbCFIjj9mTTefdYiY9PiM','7000001',204,'lihat_surat','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DkJPAMN7Vln6rkb15rLKbV0n','7000001',204,'minta','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6SlkNDrTak2r1sEwksuZkeXg','7000001',204,'kembalikan','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tfudJ95Qjj90b2M1VCbbbecx','7000001',204,'catatan','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('11JmWzXHp5krqKRb07JiGXJj','7000001',204,'lampiran','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Jcu8_a6eiqnDVgkvH-szHo1w','7000001',204,'riwayat','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('B1M1K2Tgo3oRiLAZ_77z1cw7','7000001',204,'tenggat','{}','kgcxhnn3b3pveymgc4zvn73zp7',6,NULL,'2026-11-25 22:48:21.916087','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P8MQsP2_6FguI7rFmaJyu4In','7000001',203,'disposisi','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YQZlhdsGJLNSiP8pqWgldDER','7000001',203,'minta','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1ulDKFEq6ZvfSQn6vwJjvlCO','7000001',203,'catatan','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
INSERT INTO "tombol" VALUES('asLNZgN9-lJLATkzNbTLFgaW','7000001',203,'lampiran','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cgPQSUMfjQ1Kq6oQ40acFW_a','7000001',203,'riwayat','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DenPkV1-R090FnSPJ59GWSHw','7000001',203,'tenggat','{}','lswuuwv5nrwhdrub57zl4ko7lf',3,NULL,'2026-11-25 22:48:22.100343','dkisp-tarakan');
CREATE TABLE "tugas_latar" (
	id INTEGER NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	kunci VARCHAR(200) NOT NULL, 
	berkas_id VARCHAR(40), 
	data JSON NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	percobaan INTEGER NOT NULL, 
	coba_lagi_at DATETIME, 
	galat VARCHAR(500), 
	dibuat_at DATETIME NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, mulai_at DATETIME, 
	CONSTRAINT pk_tugas_latar PRIMARY KEY (id), 
	CONSTRAINT uq_tugas_latar_instansi_kunci UNIQUE (instansi, kunci), 
	CONSTRAINT fk_tugas_latar_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:ey3lv3e2qnsivbwf3f3nfinq2t:2','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:28.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:ey3lv3e2qnsivbwf3f3nfinq2t:3','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:30.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:ey3lv3e2qnsivbwf3f3nfinq2t:5:0','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:32.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:ey3lv3e2qnsivbwf3f3nfinq2t:4','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:32.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:ey3lv3e2qnsivbwf3f3nfinq2t:5:1','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:34.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:ey3lv3e2qnsivbwf3f3nfinq2t:c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2:2026-11-26','ey3lv3e2qnsivbwf3f3nfinq2t','{"isi_hash": "c4eb2b94d343082cc96de110df0ed1f4b0aea23d752331cbc5d9338a972402b2", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:44.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:ey3lv3e2qnsivbwf3f3nfinq2t','ey3lv3e2qnsivbwf3f3nfinq2t','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:48:52.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:ey3lv3e2qnsivbwf3f3nfinq2t','ey3lv3e2qnsivbwf3f3nfinq2t','{}','menunggu',0,NULL,NULL,'2026-11-25 21:48:52.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:kgcxhnn3b3pveymgc4zvn73zp7:2','kgcxhnn3b3pveymgc4zvn73zp7','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:54.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:kgcxhnn3b3pveymgc4zvn73zp7:3','kgcxhnn3b3pveymgc4zvn73zp7','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:56.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:kgcxhnn3b3pveymgc4zvn73zp7:5:0','kgcxhnn3b3pveymgc4zvn73zp7','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:58.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:kgcxhnn3b3pveymgc4zvn73zp7:4','kgcxhnn3b3pveymgc4zvn73zp7','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:58.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:kgcxhnn3b3pveymgc4zvn73zp7:5:1','kgcxhnn3b3pveymgc4zvn73zp7','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:00.194888',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:lswuuwv5nrwhdrub57zl4ko7lf:2','lswuuwv5nrwhdrub57zl4ko7lf','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:06.194888',NULL,'dkisp-tarakan',NULL);
CREATE TABLE undangan (
	id INTEGER NOT NULL, 
	jabatan VARCHAR(60) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	berlaku_sampai DATETIME NOT NULL, 
	dibuat_at DATETIME NOT NULL, 
	dipakai_at DATETIME, 
	dipakai_user_id BIGINT, 
	penugasan_id INTEGER, 
	dibatalkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_undangan PRIMARY KEY (id), 
	CONSTRAINT fk_undangan_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id), 
	CONSTRAINT fk_undangan_penugasan_id_penugasan FOREIGN KEY(penugasan_id) REFERENCES penugasan (id), 
	CONSTRAINT uq_undangan_token_hash UNIQUE (token_hash)
);
CREATE TABLE unduhan (
	id VARCHAR(40) NOT NULL, 
	bot VARCHAR(30) NOT NULL, 
	chat_id BIGINT NOT NULL, 
	user_id BIGINT NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	file_id VARCHAR(300) NOT NULL, 
	nama_sandi BLOB NOT NULL, 
	mime VARCHAR(120) NOT NULL, 
	ukuran INTEGER NOT NULL, 
	tujuan JSON NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	sha256 VARCHAR(64), 
	percobaan INTEGER NOT NULL, 
	coba_lagi_at DATETIME, 
	galat VARCHAR(200), 
	dibuat_at DATETIME NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_unduhan PRIMARY KEY (id)
);
CREATE INDEX ix_daftar_data_instansi ON daftar_data (instansi);
CREATE INDEX ix_inbox_diklaim ON inbox (bot, chat) WHERE status = 'baru' AND klaim IS NOT NULL;
CREATE INDEX ix_inbox_instansi ON inbox (instansi);
CREATE INDEX ix_inbox_menunggu ON inbox (bot, chat, update_id) WHERE status = 'baru';
CREATE INDEX ix_insiden_instansi ON insiden (instansi);
CREATE INDEX ix_kartu_berkas ON kartu (berkas_id, lb);
CREATE INDEX ix_kartu_chat_message ON kartu (bot, chat_id, message_id);
CREATE INDEX ix_kartu_instansi ON kartu (instansi);
CREATE INDEX ix_kunci_instansi ON kunci (instansi);
CREATE INDEX ix_nomor_berkas_id ON nomor (berkas_id);
CREATE INDEX ix_nomor_instansi ON nomor (instansi);
CREATE INDEX ix_opd_instansi ON opd (instansi);
CREATE INDEX ix_orang_instansi ON orang (instansi);
CREATE INDEX ix_sop_versi_instansi ON sop_versi (instansi);
CREATE INDEX ix_tombol_instansi ON tombol (instansi);
CREATE INDEX ix_unduhan_instansi ON unduhan (instansi);
CREATE INDEX ix_unduhan_menunggu ON unduhan (coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_akun_instansi ON akun (instansi);
CREATE INDEX ix_akun_orang_id ON akun (orang_id);
CREATE INDEX ix_berkas_instansi ON berkas (instansi);
CREATE INDEX ix_berkas_pemohon_id ON berkas (pemohon_id);
CREATE INDEX ix_dialog_instansi ON dialog (instansi);
CREATE INDEX ix_outbox_antre ON outbox (bot, prioritas, id) WHERE status = 'antre';
CREATE INDEX ix_outbox_chat ON outbox (bot, chat_id, id) WHERE status = 'antre';
CREATE INDEX ix_outbox_instansi ON outbox (instansi);
CREATE INDEX ix_outbox_kartu_id ON outbox (kartu_id);
CREATE INDEX ix_penugasan_instansi ON penugasan (instansi);
CREATE INDEX ix_penugasan_jabatan ON penugasan (instansi, jabatan);
CREATE INDEX ix_penugasan_orang_id ON penugasan (orang_id);
CREATE INDEX ix_dokumen_berkas_id ON dokumen (berkas_id);
CREATE INDEX ix_dokumen_instansi ON dokumen (instansi);
CREATE INDEX ix_dokumen_sha256 ON dokumen (sha256);
CREATE INDEX ix_langkah_berkas_instansi ON langkah_berkas (instansi);
CREATE INDEX ix_langkah_berkas_terbuka ON langkah_berkas (instansi, jabatan) WHERE status = 'terbuka';
CREATE INDEX ix_pengingat_instansi ON pengingat (instansi);
CREATE INDEX ix_pengingat_menunggu ON pengingat (jatuh_at) WHERE status = 'menunggu';
CREATE INDEX ix_peristiwa_instansi ON peristiwa (instansi);
CREATE INDEX ix_undangan_instansi ON undangan (instansi);
CREATE INDEX ix_lambang_instansi ON lambang (instansi);
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_tugas_latar_instansi ON tugas_latar (instansi);
CREATE INDEX ix_hari_kantor_instansi ON hari_kantor (instansi);
CREATE INDEX ix_kalender_instansi ON kalender (instansi);
CREATE INDEX ix_faktor_totp_instansi ON faktor_totp (instansi);
CREATE INDEX ix_faktor_totp_orang_id ON faktor_totp (orang_id);
CREATE INDEX ix_halaman_ttd_instansi ON halaman_ttd (instansi);
COMMIT;
