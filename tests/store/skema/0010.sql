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
INSERT INTO "akun" VALUES(1,201,201,'irdwyqq7gxue6ek4y6vjit5van',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'bymoihivwpwmbney72gzp27bts',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'r4yowvwxgwdj3sntqd43dqr5zn',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'sujagkvlcepah5lpqatfuhuxm6',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'b7jigonahkhewsj36vcyth2xxp',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'qvz7ghguqttexp5mixdi3j7nxu',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'osy52jkmr2uzlfqntmsuh5s3vi',1,NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "berkas" VALUES('hdogisifddiraeetbzf7ighguk','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','osy52jkmr2uzlfqntmsuh5s3vi','{"dibuat_at":"2026-11-25T22:32:27.906889+00:00","dokumen":[{"id":"doxae72qzauomb2yzlr7zn7bim","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"qg6unw55opu5vphb2sybgc6i5h","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"0311ec0c16c80eb0a17b64b546641903c1fc6bbc78ca1b01979e9df2ae9438de","slot":"data","ukuran":31}],"id":"hdogisifddiraeetbzf7ighguk","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T22:32:27.906889+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:27.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T22:32:27.906889+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:33.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T22:32:33.906889+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:35.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T22:32:35.906889+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:37.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T22:32:37.906889+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:43.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T22:32:43.906889+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:45.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T22:32:45.906889+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:47.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T22:32:47.906889+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"bymoihivwpwmbney72gzp27bts","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:49.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T22:32:49.906889+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:53.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T22:32:55.906889+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T22:32:53.906889+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:57.906889+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","perpanjangan_hari":0,"selesai_at":"2026-11-25T22:32:57.906889+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T22:32:53.906889+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"docx":{"id":"npam3c44ctmuhowhw3xewarcxi","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48","slot":"surat","ukuran":32},"draf":{"id":"xx4swwybmoc6uh7dkpphi7u62x","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"54ab1b6f26c28104fcd656975e115efbd3a178e6ea24bb304e1e44b61452b068","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"C4DWMFKQWKCQ5ASJ","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T22:32:45.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","jabatan":"statistisi","lb":6,"orang":"sujagkvlcepah5lpqatfuhuxm6"},{"at":"2026-11-25T22:32:47.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","jabatan":"kabid","lb":7,"orang":"r4yowvwxgwdj3sntqd43dqr5zn"},{"at":"2026-11-25T22:32:49.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","jabatan":"sekretaris","lb":8,"orang":"bymoihivwpwmbney72gzp27bts"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','3a40ebe3b42ba2a830c57f43539cebb25127d9fbcee95a2ef086db1546b5a50e','2026-11-25 22:32:27.906889','2026-11-25 22:32:57.906889','dkisp-tarakan');
INSERT INTO "berkas" VALUES('djyckmn5w33uatrvryumbtfgrp','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','osy52jkmr2uzlfqntmsuh5s3vi','{"dibuat_at":"2026-11-25T22:32:29.906889+00:00","dokumen":[{"id":"qenattzyzybzqu5cv4m33px42l","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"olydgrkkjj6qgpsq4tqftbwhtv","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"267a594cc440ae280f935425f2ae2c2163a9f5923d096d55a9b65f33d7438461","slot":"data","ukuran":31}],"id":"djyckmn5w33uatrvryumbtfgrp","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T22:32:29.906889+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:29.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T22:32:29.906889+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:59.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T22:32:59.906889+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:33:01.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T22:33:01.906889+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:33:03.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T22:33:03.906889+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:33:09.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T22:33:09.906889+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"s6dzoqucpp4nxmwz4zjcol5rv2","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"264f8f7905016ed4ae2b72838e3f7e91d8bfaf1fb35078eef0b862674e9040ca","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','a58ba848606e04ea65d62f906e2fdfc0f201c06695b810c01ecf5073ee233f53','2026-11-25 22:32:29.906889',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('34o7g7y5mikcmx2rribwdvyuzh','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','osy52jkmr2uzlfqntmsuh5s3vi','{"dibuat_at":"2026-11-25T22:32:31.906889+00:00","dokumen":[{"id":"amtv4ljzi4weucoyrg2y6ruply","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"34o7g7y5mikcmx2rribwdvyuzh","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T22:32:31.906889+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:32:31.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T22:32:31.906889+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T22:33:11.906889+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T22:33:11.906889+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','4242ed55071bf606e2b0b2fa1330c2872d94ecee4b6b3df0f2f8e63f4c324027','2026-11-25 22:32:31.906889',NULL,'dkisp-tarakan');
CREATE TABLE coba_tautan (
	id INTEGER NOT NULL, 
	user_id BIGINT NOT NULL, 
	salah INTEGER NOT NULL, 
	kunci_sampai DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_coba_tautan PRIMARY KEY (id), 
	CONSTRAINT uq_coba_tautan_instansi_user_id UNIQUE (instansi, user_id)
);
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
INSERT INTO "dokumen" VALUES('doxae72qzauomb2yzlr7zn7bim','hdogisifddiraeetbzf7ighguk','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 22:32:27.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qenattzyzybzqu5cv4m33px42l','djyckmn5w33uatrvryumbtfgrp','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 22:32:29.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('amtv4ljzi4weucoyrg2y6ruply','34o7g7y5mikcmx2rribwdvyuzh','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 22:32:31.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qg6unw55opu5vphb2sybgc6i5h','hdogisifddiraeetbzf7ighguk','data','0311ec0c16c80eb0a17b64b546641903c1fc6bbc78ca1b01979e9df2ae9438de','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 22:32:39.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('xx4swwybmoc6uh7dkpphi7u62x','hdogisifddiraeetbzf7ighguk','draf','54ab1b6f26c28104fcd656975e115efbd3a178e6ea24bb304e1e44b61452b068','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 22:32:41.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('npam3c44ctmuhowhw3xewarcxi','hdogisifddiraeetbzf7ighguk','surat','40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 22:32:51.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('olydgrkkjj6qgpsq4tqftbwhtv','djyckmn5w33uatrvryumbtfgrp','data','267a594cc440ae280f935425f2ae2c2163a9f5923d096d55a9b65f33d7438461','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 22:33:05.906889','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('s6dzoqucpp4nxmwz4zjcol5rv2','djyckmn5w33uatrvryumbtfgrp','draf','264f8f7905016ed4ae2b72838e3f7e91d8bfaf1fb35078eef0b862674e9040ca','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 22:33:07.906889','dkisp-tarakan');
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
CREATE TABLE jejak_pejabat (
	id INTEGER NOT NULL, 
	pada DATETIME NOT NULL, 
	apa VARCHAR(20) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	jabatan VARCHAR(60), 
	oleh VARCHAR(40), 
	data JSON NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_jejak_pejabat PRIMARY KEY (id), 
	CONSTRAINT fk_jejak_pejabat_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:hdogisifddiraeetbzf7ighguk:2','hdogisifddiraeetbzf7ighguk',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:hdogisifddiraeetbzf7ighguk','hdogisifddiraeetbzf7ighguk',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:djyckmn5w33uatrvryumbtfgrp:2','djyckmn5w33uatrvryumbtfgrp',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 06.32\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:djyckmn5w33uatrvryumbtfgrp','djyckmn5w33uatrvryumbtfgrp',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "a4wW3R9rasfj9_0PAca6UYyL"}]]}}','c95279d5832a75c3d898ad6b7f9357dc00ee6537adce9bfba670397f11d1643e',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:34o7g7y5mikcmx2rribwdvyuzh:2','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 06.33\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:34o7g7y5mikcmx2rribwdvyuzh','34o7g7y5mikcmx2rribwdvyuzh',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "OqWzjkujnRiuRz9NzLT_txXY"}]]}}','0e05d593f246b015836ac9e8c7ba8455f9baf8549f656038c25a282d388cb8b7',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:hdogisifddiraeetbzf7ighguk:3','hdogisifddiraeetbzf7ighguk',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:hdogisifddiraeetbzf7ighguk:4','hdogisifddiraeetbzf7ighguk',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:hdogisifddiraeetbzf7ighguk:5','hdogisifddiraeetbzf7ighguk',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:hdogisifddiraeetbzf7ighguk:6','hdogisifddiraeetbzf7ighguk',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:hdogisifddiraeetbzf7ighguk:7','hdogisifddiraeetbzf7ighguk',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:hdogisifddiraeetbzf7ighguk:8','hdogisifddiraeetbzf7ighguk',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:hdogisifddiraeetbzf7ighguk:9','hdogisifddiraeetbzf7ighguk',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:hdogisifddiraeetbzf7ighguk:10','hdogisifddiraeetbzf7ighguk',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 06.32\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:hdogisifddiraeetbzf7ighguk','hdogisifddiraeetbzf7ighguk',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:djyckmn5w33uatrvryumbtfgrp:3','djyckmn5w33uatrvryumbtfgrp',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 06.33\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:djyckmn5w33uatrvryumbtfgrp:4','djyckmn5w33uatrvryumbtfgrp',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 06.33\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:djyckmn5w33uatrvryumbtfgrp:5','djyckmn5w33uatrvryumbtfgrp',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 06.33\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:djyckmn5w33uatrvryumbtfgrp:6','djyckmn5w33uatrvryumbtfgrp',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 06.33: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 06.33: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 06.32: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 06.32: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "rT3hDNIRAe8yGqxnSrBhLb-j"}, {"text": "Lihat surat", "callback_data": "7kbLYB81zpH5rXXjStdvdCEM"}], [{"text": "Minta kelengkapan", "callback_data": "sSNlEqQt2mCjLV6ovMx1MSgg"}, {"text": "Kembalikan", "style": "danger", "callback_data": "rKrFfq5K3kgJ3JaDQRNS2gD7"}], [{"text": "Catatan", "callback_data": "9fPv9VlD1QCQysD3oHQXJUv4"}, {"text": "Lihat berkas", "callback_data": "Wf0io8r1neRT16UoHkUoFcBC"}], [{"text": "Riwayat", "callback_data": "NrogpRs-VeSGHhtmFrQYp68W"}, {"text": "Jelaskan tenggat", "callback_data": "4bLwvMsbsPlqlTSiZXynjQAV"}]]}}','851328075450bb4f0d21b32698ede714240ebbd02b97e6ff81e69a2979f0b090',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:34o7g7y5mikcmx2rribwdvyuzh:3','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 06.33: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 06.32: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "6oRZcYu3ApD7R3oea_uxlLOJ"}, {"text": "Minta kelengkapan", "callback_data": "iD3O6PL4CE_yQAMbyri0t7IK"}], [{"text": "Catatan", "callback_data": "0acFn9My_tCPSJPqtoON7QMV"}, {"text": "Lihat berkas", "callback_data": "wIslxNSdpIqOBpR5WtKYB_G5"}], [{"text": "Riwayat", "callback_data": "d6gPadvyOVu8fv2GUZVbgIGG"}, {"text": "Jelaskan tenggat", "callback_data": "cMuIy3vyLK7Xr7ecCQL4uHs9"}]]}}','1e7159f07661b882f6765c0fb58435209c37420f97a182aec30cbf966011ce2b',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('irdwyqq7gxue6ek4y6vjit5van',X'3BCF4D76B3CFB47DAC96FAEC350CD12C2079245AD4FC6DC5040B4965416575E0252D3A861B85FF9F80A1EC6B66ECB2CA0896403A1B9DB036FAA43A11',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('bymoihivwpwmbney72gzp27bts',X'BDE9DA8DE5BF8DC3B4932F3C6DC4BF0D72F348ED9B302ABE7B78CCD6CA30ADD34A847BBF2C3E9B0D6994A3ACCFC3F8D9139F307389EB557A8B4DA4AC',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('r4yowvwxgwdj3sntqd43dqr5zn',X'D689D71F3074A1FDC640D26CAA6BE4212E96D3C139C7C598EFBD6A4B33E5CDC62CC250EDEADA3FA400B85FA5DDE0372F09D762BCE1C74042D1E7615F',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('sujagkvlcepah5lpqatfuhuxm6',X'3AA25E87213F91CC81FC68D150FB5D48FFC7C59BB4E649582E9869856371D40366A7E370B2A04063AB9383BEC3919CA7A2E632BB8D9314178882AA63',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('b7jigonahkhewsj36vcyth2xxp',X'DA633E28FFCB83E382A09C2180752576B75B694F8C75AAECD16579E23DD63E3F73495CAA50B4380554EAFC82DEB4FA49130AC2CA6EBCE0984BEAF54F',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('qvz7ghguqttexp5mixdi3j7nxu',X'B11BC34D382F8082FDC120EDF9F9E64BC68961CBCEBC089E886C07C56AF34C57C7A712691DBAFAD1CC86D9DF9A24D1082A647CD808839427C3790A82',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('osy52jkmr2uzlfqntmsuh5s3vi',X'3E7EAF719A5268BE73A52FFA735100E70B4D99CFD1004C9BE35A018D27733E3ECCEC9F76A5349917DF016503CB6766CDD27FAB7D8FC9E907DE07F953',NULL,'dkisp-tarakan');
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
	instansi VARCHAR(100) NOT NULL, oleh_id VARCHAR(40), 
	CONSTRAINT pk_langkah_berkas PRIMARY KEY (berkas_id, lb), 
	CONSTRAINT fk_langkah_berkas_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',1,1,0,'ajukan','pemohon','osy52jkmr2uzlfqntmsuh5s3vi','selesai',0,0,'2026-11-25 22:32:27.906889',NULL,'2026-11-25 22:32:27.906889',NULL,'dkisp-tarakan','osy52jkmr2uzlfqntmsuh5s3vi');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 22:32:27.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:33.906889',1,'dkisp-tarakan','irdwyqq7gxue6ek4y6vjit5van');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',1,1,0,'ajukan','pemohon','osy52jkmr2uzlfqntmsuh5s3vi','selesai',0,0,'2026-11-25 22:32:29.906889',NULL,'2026-11-25 22:32:29.906889',NULL,'dkisp-tarakan','osy52jkmr2uzlfqntmsuh5s3vi');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 22:32:29.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:59.906889',1,'dkisp-tarakan','irdwyqq7gxue6ek4y6vjit5van');
INSERT INTO "langkah_berkas" VALUES('34o7g7y5mikcmx2rribwdvyuzh',1,1,0,'ajukan','pemohon','osy52jkmr2uzlfqntmsuh5s3vi','selesai',0,0,'2026-11-25 22:32:31.906889',NULL,'2026-11-25 22:32:31.906889',NULL,'dkisp-tarakan','osy52jkmr2uzlfqntmsuh5s3vi');
INSERT INTO "langkah_berkas" VALUES('34o7g7y5mikcmx2rribwdvyuzh',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 22:32:31.906889','2026-11-27 08:30:00.000000','2026-11-25 22:33:11.906889',1,'dkisp-tarakan','irdwyqq7gxue6ek4y6vjit5van');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 22:32:33.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:35.906889',1,'dkisp-tarakan','r4yowvwxgwdj3sntqd43dqr5zn');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 22:32:35.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:37.906889',1,'dkisp-tarakan','sujagkvlcepah5lpqatfuhuxm6');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 22:32:37.906889','2026-12-01 08:00:00.000000','2026-11-25 22:32:43.906889',1,'dkisp-tarakan','b7jigonahkhewsj36vcyth2xxp');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 22:32:43.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:45.906889',1,'dkisp-tarakan','sujagkvlcepah5lpqatfuhuxm6');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 22:32:45.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:47.906889',1,'dkisp-tarakan','r4yowvwxgwdj3sntqd43dqr5zn');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 22:32:47.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:49.906889',1,'dkisp-tarakan','bymoihivwpwmbney72gzp27bts');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 22:32:49.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:53.906889',1,'dkisp-tarakan','irdwyqq7gxue6ek4y6vjit5van');
INSERT INTO "langkah_berkas" VALUES('hdogisifddiraeetbzf7ighguk',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 22:32:53.906889','2026-11-27 08:30:00.000000','2026-11-25 22:32:57.906889',1,'dkisp-tarakan','osy52jkmr2uzlfqntmsuh5s3vi');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 22:32:59.906889','2026-11-27 08:30:00.000000','2026-11-25 22:33:01.906889',1,'dkisp-tarakan','r4yowvwxgwdj3sntqd43dqr5zn');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 22:33:01.906889','2026-11-27 08:30:00.000000','2026-11-25 22:33:03.906889',1,'dkisp-tarakan','sujagkvlcepah5lpqatfuhuxm6');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 22:33:03.906889','2026-12-01 08:00:00.000000','2026-11-25 22:33:09.906889',1,'dkisp-tarakan','b7jigonahkhewsj36vcyth2xxp');
INSERT INTO "langkah_berkas" VALUES('djyckmn5w33uatrvryumbtfgrp',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 22:33:09.906889','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('34o7g7y5mikcmx2rribwdvyuzh',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 22:33:11.906889','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
	instansi VARCHAR(100) NOT NULL, keterangan VARCHAR(200), 
	CONSTRAINT pk_nomor PRIMARY KEY (id), 
	CONSTRAINT uq_nomor_instansi_aliran_tahun_urut UNIQUE (instansi, aliran, tahun, urut), 
	CONSTRAINT uq_nomor_kode UNIQUE (kode)
);
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','hdogisifddiraeetbzf7ighguk',NULL,'2026-11-25 22:32:27.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','djyckmn5w33uatrvryumbtfgrp',NULL,'2026-11-25 22:32:29.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','34o7g7y5mikcmx2rribwdvyuzh',NULL,'2026-11-25 22:32:31.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','hdogisifddiraeetbzf7ighguk','C4DWMFKQWKCQ5ASJ','2026-11-25 22:32:49.906889','2026-11-25 22:32:53.906889','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('irdwyqq7gxue6ek4y6vjit5van',X'B6F2026B2D17A54E4289747C9022B7E6BD1369D46C96638E47B52B7407B64773F3359A8EF35D7A16341F4F0F','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('bymoihivwpwmbney72gzp27bts',X'D6A68FE5114C0226FAF55277061FDF84D1A1DC05F6D0ADD2F1081A5DCB5D00DF6712EA557919A6D120D7A15B05A8C97F9A','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('r4yowvwxgwdj3sntqd43dqr5zn',X'3E1854928FD25C0FD4A7844B9061FDE2E2C2123E43BE913145254BF850836335F7512C870BF464361DDEC029','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('sujagkvlcepah5lpqatfuhuxm6',X'C7B58B8717E70195A19B6B6FFAB46A7145BA92B70AB9CF89DC2F861AAC8C11438DE7737D392985D9A414AD64496181904E','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('b7jigonahkhewsj36vcyth2xxp',X'2424160EE0BBAB1F019AC3B36B22F9EBF6ACC67EA8E1352D843AE63813420EA3E4CC8743909E51C2800B313E9B','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('qvz7ghguqttexp5mixdi3j7nxu',X'7DE46BB03D938C9B4DB40000D4F7F7CCC28F3A04DB1DF07FA1A954ED923FC8CE68ABAE2F11D7BE2A41286E96','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('osy52jkmr2uzlfqntmsuh5s3vi',X'EBEEAA5885340923649DB21FDE24EF98E0EFE156A8A68A4029C799176315E1BC9E00CC65FE5DD83F8C63AB','',NULL,'2026-11-25 22:32:25.906889','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:24.873098',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:24.873098',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:25.355378',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:25.355378',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:25.693612',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:25.693612',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:26.248750',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:26.696479',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:27.208141',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "54ab1b6f26c28104fcd656975e115efbd3a178e6ea24bb304e1e44b61452b068", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:hdogisifddiraeetbzf7ighguk:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:28.165179',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:28.564767',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:29.017665',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:29.462045',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:29.932453',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:hdogisifddiraeetbzf7ighguk:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:30.458406',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:30.907591',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:hdogisifddiraeetbzf7ighguk:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:31.951636',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "0311ec0c16c80eb0a17b64b546641903c1fc6bbc78ca1b01979e9df2ae9438de", "nama": "umkm.csv"}}',NULL,'serah:hdogisifddiraeetbzf7ighguk:10:101:qg6unw55opu5vphb2sybgc6i5h',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:31.951636',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:31.951636',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:32.684675',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:33.075793',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:33.452122',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "264f8f7905016ed4ae2b72838e3f7e91d8bfaf1fb35078eef0b862674e9040ca", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:djyckmn5w33uatrvryumbtfgrp:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:34.165388',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:34.505258',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 23:32:34.855359',NULL,'dkisp-tarakan');
CREATE TABLE pengingat (
	id INTEGER NOT NULL, 
	berkas_id VARCHAR(40) NOT NULL, 
	lb INTEGER NOT NULL, 
	kode VARCHAR(20) NOT NULL, 
	jatuh_at DATETIME NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, cara VARCHAR(10) DEFAULT 'satu' NOT NULL, 
	CONSTRAINT pk_pengingat PRIMARY KEY (id), 
	CONSTRAINT fk_pengingat_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id), 
	CONSTRAINT uq_pengingat_berkas_id_lb_kode UNIQUE (berkas_id, lb, kode)
);
INSERT INTO "pengingat" VALUES(1,'hdogisifddiraeetbzf7ighguk',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:32.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'djyckmn5w33uatrvryumbtfgrp',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:58.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'34o7g7y5mikcmx2rribwdvyuzh',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:33:10.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'hdogisifddiraeetbzf7ighguk',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:34.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'hdogisifddiraeetbzf7ighguk',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:36.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'hdogisifddiraeetbzf7ighguk',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 22:32:42.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'hdogisifddiraeetbzf7ighguk',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:44.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'hdogisifddiraeetbzf7ighguk',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:46.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'hdogisifddiraeetbzf7ighguk',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:48.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'hdogisifddiraeetbzf7ighguk',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:52.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'hdogisifddiraeetbzf7ighguk',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:32:54.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'hdogisifddiraeetbzf7ighguk',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 22:32:56.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'djyckmn5w33uatrvryumbtfgrp',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:33:00.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'djyckmn5w33uatrvryumbtfgrp',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 22:33:02.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'djyckmn5w33uatrvryumbtfgrp',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 22:33:08.906889','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'djyckmn5w33uatrvryumbtfgrp',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'34o7g7y5mikcmx2rribwdvyuzh',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
CREATE TABLE penugasan (
	id INTEGER NOT NULL, 
	jabatan VARCHAR(60) NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	jenis VARCHAR(10) NOT NULL, 
	mulai_at DATETIME NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, mewakili VARCHAR(40), oleh VARCHAR(40), keadaan VARCHAR(10), 
	CONSTRAINT pk_penugasan PRIMARY KEY (id), 
	CONSTRAINT fk_penugasan_orang_id_orang FOREIGN KEY(orang_id) REFERENCES orang (id)
);
INSERT INTO "penugasan" VALUES(1,'kadis','irdwyqq7gxue6ek4y6vjit5van','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(2,'sekretaris','bymoihivwpwmbney72gzp27bts','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(3,'kabid','r4yowvwxgwdj3sntqd43dqr5zn','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(4,'statistisi','sujagkvlcepah5lpqatfuhuxm6','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(5,'analis','b7jigonahkhewsj36vcyth2xxp','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(6,'admin','qvz7ghguqttexp5mixdi3j7nxu','definitif','2026-11-25 22:32:25.906889',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
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
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',1,'PermohonanDiajukan','2026-11-25 22:32:27.906889','{"at":"2026-11-25T22:32:27.906889+00:00","dokumen":[{"id":"doxae72qzauomb2yzlr7zn7bim","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","rahasia":"YLFbboFaKVhV/GVg7h2CqbeRc4sRvwBE2rFMP1P5xPNEUB5mp1THflHw07MBeLnMa22eJXJ5JCCmdsk/Eml4Gt2YE9pGC1o/WKhDLwVRLaq4aG858cbi9hldYvRFTW84O//cTBnTx4eev5Wi3PO5xMRtmLDKUiyI8pg+xjL+tZ4U1sUqbFM2ogbfGQqM646jCE1ep01M+Om8l4yJzH2LuvBiYRl4IRUTjdR7EnXJy9mbgaqjxR1LM+LVKBEnb/NxpLO+kkZByTLkeN9i9d2TSI+iQ2Z403iu4Suef9vK2YuEuuUH7kNxx4doXxOo0xFZz2b6bc1LI5WS4KQDnq8Nt7sfheRVDVkJYpdodsNwX/R3okNdM/Tq0084VaaZPxsCPfBnf6Roo2HYzhJd6KWBBwQkHD7u7+4UpOKcMoK2l1NWhyAtZ+kJEp+C+YiK9m3N6DrEiHFb9CmV7Rk4wA0/584=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','osy52jkmr2uzlfqntmsuh5s3vi','0000000000000000000000000000000000000000000000000000000000000000','ec2846e1eb2e792a867e97ddd489695c049adb0de7f93bf2f88b90cd760da79b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',2,'LangkahDibuka','2026-11-25 22:32:27.906889','{"aksi":"ajukan","at":"2026-11-25T22:32:27.906889+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"samping":false}',NULL,'ec2846e1eb2e792a867e97ddd489695c049adb0de7f93bf2f88b90cd760da79b','8532fd0a74e978807b8f83779e4215285fbc7fed7f141cd54b2f1c4f6b1beb18','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',3,'LangkahSelesai','2026-11-25 22:32:27.906889','{"at":"2026-11-25T22:32:27.906889+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'8532fd0a74e978807b8f83779e4215285fbc7fed7f141cd54b2f1c4f6b1beb18','723334342b26158f1fdcbf2362272ef7f850ce43d506f9358a71591b87e2df5e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',4,'LangkahDibuka','2026-11-25 22:32:27.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:27.906889+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'723334342b26158f1fdcbf2362272ef7f850ce43d506f9358a71591b87e2df5e','157c7c0bee88022c1bc7feb5f8e2842cee6c9ff45463dfa0dedd191b5908e902','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',1,'PermohonanDiajukan','2026-11-25 22:32:29.906889','{"at":"2026-11-25T22:32:29.906889+00:00","dokumen":[{"id":"qenattzyzybzqu5cv4m33px42l","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","rahasia":"BEhdM4iCm2PNNGVia+NnW37H5meNygQ5+pQwqusENuLTg0SS9Y2Eh9IquZBMdNnq8lhyizWS9WLDoLEoSsHBHpSqmNqU8WA/0TYEKY/RLnWoYKG/e94cgPEXSKkaiJs0AbbMY/4PcFMbVC7JOjvqtbSTAWjHs4QysiSVWmix2mo1bHqh6AFZFcj4zTuYOyLv8H3AyqEBxhQcpqO9BTJJ4nBOJ43hKYJX1ueoSe2qPzlgqcY70imDqX11bb/SxxeT73hDwK1iL9yYK7XLzbnXV+IkUx7M51+tb8qRXfXt97pLchJdlMRwyjHSoF8jccklglxgR0Gc6k/OdGExsElllUEkeuw3UK8dSUhz0queNkb7OXjIhpor+egQ6DoevY3uvqVcrPpT+KrsWxG3XlWPO913PBcldwwQ14XZGDI7gLxlenDyxtc3QVGFpMyF2I1136Up2+0CU0GJMH81wuwh+9c=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','osy52jkmr2uzlfqntmsuh5s3vi','0000000000000000000000000000000000000000000000000000000000000000','920758a0d885d55baf8a3ba85c822c462774e9ec20661771a933cf4e67a29037','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',2,'LangkahDibuka','2026-11-25 22:32:29.906889','{"aksi":"ajukan","at":"2026-11-25T22:32:29.906889+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"samping":false}',NULL,'920758a0d885d55baf8a3ba85c822c462774e9ec20661771a933cf4e67a29037','fc86108066d334afd5c1d722778214ec1ee73c57a6054b7ad3a08e84f4bf10d9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',3,'LangkahSelesai','2026-11-25 22:32:29.906889','{"at":"2026-11-25T22:32:29.906889+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'fc86108066d334afd5c1d722778214ec1ee73c57a6054b7ad3a08e84f4bf10d9','0a5c2a720cbe076e307d2e1d118001a5df4a221f40028f57e3bca0f43ec27903','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',4,'LangkahDibuka','2026-11-25 22:32:29.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:29.906889+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0a5c2a720cbe076e307d2e1d118001a5df4a221f40028f57e3bca0f43ec27903','bd4688113504720e4e340f9cf949e331256227ddec4c2330c376c643af20ceed','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',1,'PermohonanDiajukan','2026-11-25 22:32:31.906889','{"at":"2026-11-25T22:32:31.906889+00:00","dokumen":[{"id":"amtv4ljzi4weucoyrg2y6ruply","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"},"pemohon":"osy52jkmr2uzlfqntmsuh5s3vi","rahasia":"h+wo5uhrchjgfdv1jjrvBM7LEg1MW1UeJC/cotyn32+CXz2F+BnfWEwDmRxQSM0B5WqZeWdBXV671RJOiZzk0YiX999HYMwstaEb2NljdMBkGYzjldfhGKAtV88vQUghkm1D6zU71Qjr+cjpAXp7vM4bF0vaooBallQr/xfYG9t4YBBaQ4uBjG278+sZS2ZK0VuTHc+YevBgdH64OEBxOUxoHnSXumJsL4rANMHvIbxBmD7Nt4Vn4xfWqXjoXmj6sWgDDSeDfxKRTL884/jbViXwPstt0Men7C4ZC0YxT+aBspPhTuaSv0BYn8V174f7EMlp0wyDOMYVkiGD1KDBMrAKbSsW+Bi042mQP3KeBMKF9y5ddBVOOadG9TIDttyFLiZ2R2J0RGvI4dj/QKph+S7kLZg/cyny4+ZpWjGKV4QG8Y5Y8IfaolLXUIH4X09jqNTLsoViISmEk4Ryw/mpxd8=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','osy52jkmr2uzlfqntmsuh5s3vi','0000000000000000000000000000000000000000000000000000000000000000','0b0bcbd17d68b7cf29fad06aeb9d863698f4c98f9f20175212791c5c876009a5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',2,'LangkahDibuka','2026-11-25 22:32:31.906889','{"aksi":"ajukan","at":"2026-11-25T22:32:31.906889+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","putaran":1,"samping":false}',NULL,'0b0bcbd17d68b7cf29fad06aeb9d863698f4c98f9f20175212791c5c876009a5','df5afff702343c0e82cc20d56b1171d8fcca6ef81a4fe8e49d0cd1dd8df78571','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',3,'LangkahSelesai','2026-11-25 22:32:31.906889','{"at":"2026-11-25T22:32:31.906889+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'df5afff702343c0e82cc20d56b1171d8fcca6ef81a4fe8e49d0cd1dd8df78571','0bd7b559d85d949fe4cdae6315d03d5e83491266d221b18e3404d757983837b3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',4,'LangkahDibuka','2026-11-25 22:32:31.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:31.906889+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0bd7b559d85d949fe4cdae6315d03d5e83491266d221b18e3404d757983837b3','deb3ae3a3043e2ff41a6226db77a896a1f2a23f56a7b74fcd04bd29fb23370de','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',5,'DisposisiDiberikan','2026-11-25 22:32:33.906889','{"at":"2026-11-25T22:32:33.906889+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"rahasia":"XLxiQV6VzUjnSC2AZkZkrxEHePmyTMog9OfdNONOChQvztNntjIG95uBBtuClL2vB+2eHKSyarim0Q==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','157c7c0bee88022c1bc7feb5f8e2842cee6c9ff45463dfa0dedd191b5908e902','991f1e4d806193d3491c2a2092b5311828ce12a2bba5a7f4f41fa365cf982a05','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',6,'LangkahSelesai','2026-11-25 22:32:33.906889','{"at":"2026-11-25T22:32:33.906889+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"}}',NULL,'991f1e4d806193d3491c2a2092b5311828ce12a2bba5a7f4f41fa365cf982a05','472c7c5b05aea65a6b19c33bc0ae84b430eaca053757166a1de83e009d0f381a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',7,'LangkahDibuka','2026-11-25 22:32:33.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:33.906889+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'472c7c5b05aea65a6b19c33bc0ae84b430eaca053757166a1de83e009d0f381a','0a788cb826c34641f49a0ac0b631e918a447dc9b4fc5f4f4ec0f2ee80cd84e75','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',8,'DisposisiDiberikan','2026-11-25 22:32:35.906889','{"at":"2026-11-25T22:32:35.906889+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"},"rahasia":"JYPLqbVKjvbAJurLPZP46JtxpdfrHDFaUUoZCmjFS7A3QiTXqp/MGwFTSOJfz3ue/6AWARNkZx4jIw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','0a788cb826c34641f49a0ac0b631e918a447dc9b4fc5f4f4ec0f2ee80cd84e75','d712d0d267a983c56278cca0bcc39447c4ece0d83bcc2994d530c0656d1726eb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',9,'LangkahSelesai','2026-11-25 22:32:35.906889','{"at":"2026-11-25T22:32:35.906889+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"}}',NULL,'d712d0d267a983c56278cca0bcc39447c4ece0d83bcc2994d530c0656d1726eb','c2e61e5dc1f5322ed666697a7d0e116b22b40421962ebfbce40e6ace7af06512','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',10,'LangkahDibuka','2026-11-25 22:32:35.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:35.906889+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c2e61e5dc1f5322ed666697a7d0e116b22b40421962ebfbce40e6ace7af06512','786faaf72e80df022d5f535b8a8488217ebfbe79278ce725e1d4001b847254b5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',11,'DisposisiDiberikan','2026-11-25 22:32:37.906889','{"at":"2026-11-25T22:32:37.906889+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"},"rahasia":"XC6REpK7JK1nU46i48voVWT6uemXvAdrT1WKcF63oOYgDwbmjunKBa7lwT9106cqeHccDaAYRLGO3A==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','786faaf72e80df022d5f535b8a8488217ebfbe79278ce725e1d4001b847254b5','a2eeca63133e6a64d399762e45b1e7c534ee93e836c8312de5873ac6a3163347','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',12,'LangkahSelesai','2026-11-25 22:32:37.906889','{"at":"2026-11-25T22:32:37.906889+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"}}',NULL,'a2eeca63133e6a64d399762e45b1e7c534ee93e836c8312de5873ac6a3163347','916eda12945fb958b2ce23f82e742c06a5439b7167f31d8906a3221c216ca447','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',13,'LangkahDibuka','2026-11-25 22:32:37.906889','{"aksi":"susun_surat","at":"2026-11-25T22:32:37.906889+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'916eda12945fb958b2ce23f82e742c06a5439b7167f31d8906a3221c216ca447','e918b562d79d28459254cd6a9c15698a066a98feb4c03eca83703c46735f697f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',14,'DokumenDilampirkan','2026-11-25 22:32:39.906889','{"at":"2026-11-25T22:32:39.906889+00:00","dokumen":{"id":"qg6unw55opu5vphb2sybgc6i5h","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"0311ec0c16c80eb0a17b64b546641903c1fc6bbc78ca1b01979e9df2ae9438de","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"},"rahasia":"dkLkUerKgqS6aJsGsBcuYd0MwizeiLWe8k5RwQA7nifwkhdvr1mGUKOG/U2FFg0j"}','osy52jkmr2uzlfqntmsuh5s3vi','e918b562d79d28459254cd6a9c15698a066a98feb4c03eca83703c46735f697f','56fd3ca533e537f7d77db8e258b23b926c1a4c268414c0b9e3e6fae99e71878e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',15,'DrafSuratDisusun','2026-11-25 22:32:41.906889','{"at":"2026-11-25T22:32:41.906889+00:00","dokumen":{"id":"xx4swwybmoc6uh7dkpphi7u62x","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"54ab1b6f26c28104fcd656975e115efbd3a178e6ea24bb304e1e44b61452b068","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'56fd3ca533e537f7d77db8e258b23b926c1a4c268414c0b9e3e6fae99e71878e','798854febc8454bf08e9f58db9a43bdc5bed810a8274fdcaccc6450b6b00af33','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',16,'LangkahSelesai','2026-11-25 22:32:43.906889','{"at":"2026-11-25T22:32:43.906889+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"}}',NULL,'798854febc8454bf08e9f58db9a43bdc5bed810a8274fdcaccc6450b6b00af33','139506e48bcfdabaee9a5ae5d95556e6fda084fffb00b5aae3073a4843f974c0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',17,'LangkahDibuka','2026-11-25 22:32:43.906889','{"aksi":"paraf","at":"2026-11-25T22:32:43.906889+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'139506e48bcfdabaee9a5ae5d95556e6fda084fffb00b5aae3073a4843f974c0','d5576dc3f18cf09f94f96ee7b6ac09f316563e7fe26cd303ea6b80419de8d989','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',18,'ParafDibubuhkan','2026-11-25 22:32:45.906889','{"at":"2026-11-25T22:32:45.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"}}',NULL,'d5576dc3f18cf09f94f96ee7b6ac09f316563e7fe26cd303ea6b80419de8d989','b2272c193009d0acd1878df2b4961ca674fb7c457bdfae468013145c4e79c01a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',19,'LangkahSelesai','2026-11-25 22:32:45.906889','{"at":"2026-11-25T22:32:45.906889+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"}}',NULL,'b2272c193009d0acd1878df2b4961ca674fb7c457bdfae468013145c4e79c01a','1d4b0bf1200df2aedf7af63728529a4eebf70e089827443cd2d86a44a43aa015','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',20,'LangkahDibuka','2026-11-25 22:32:45.906889','{"aksi":"paraf","at":"2026-11-25T22:32:45.906889+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1d4b0bf1200df2aedf7af63728529a4eebf70e089827443cd2d86a44a43aa015','a23117bc7a9585dcb50c08fc8074adf8bd155c139614efdd86a3179afb6652bc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',21,'ParafDibubuhkan','2026-11-25 22:32:47.906889','{"at":"2026-11-25T22:32:47.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"}}',NULL,'a23117bc7a9585dcb50c08fc8074adf8bd155c139614efdd86a3179afb6652bc','b9e62f030d40e6147cb0dc37c5176a78fcd69d60af6389ad960fc0bacd20fb54','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',22,'LangkahSelesai','2026-11-25 22:32:47.906889','{"at":"2026-11-25T22:32:47.906889+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"}}',NULL,'b9e62f030d40e6147cb0dc37c5176a78fcd69d60af6389ad960fc0bacd20fb54','250586ecdcbe2616d5588c484a5ef2d1837f12d7f22d0884493e406ded73f25d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',23,'LangkahDibuka','2026-11-25 22:32:47.906889','{"aksi":"paraf","at":"2026-11-25T22:32:47.906889+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'250586ecdcbe2616d5588c484a5ef2d1837f12d7f22d0884493e406ded73f25d','70b4f82a0911673c50b6d7e4ba26e15b7ae564ac667268a3aba38b1da25b63d0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',24,'ParafDibubuhkan','2026-11-25 22:32:49.906889','{"at":"2026-11-25T22:32:49.906889+00:00","isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"bymoihivwpwmbney72gzp27bts","sebagai":"definitif"}}',NULL,'70b4f82a0911673c50b6d7e4ba26e15b7ae564ac667268a3aba38b1da25b63d0','eac205d9dc14467c0ce814dd21f39873befe8ab6d59826f327e364b4ed127168','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',25,'LangkahSelesai','2026-11-25 22:32:49.906889','{"at":"2026-11-25T22:32:49.906889+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"bymoihivwpwmbney72gzp27bts","sebagai":"definitif"}}',NULL,'eac205d9dc14467c0ce814dd21f39873befe8ab6d59826f327e364b4ed127168','ff81b9f0735e2c7bffe2ff56ab4242c4c46b11db81883467623800c3b0a0968c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',26,'LangkahDibuka','2026-11-25 22:32:49.906889','{"aksi":"tandatangani","at":"2026-11-25T22:32:49.906889+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ff81b9f0735e2c7bffe2ff56ab4242c4c46b11db81883467623800c3b0a0968c','750a7133d4a3af8a6e582c46e6ff049d1fcbfa1218f18019dbf79c20a783f5e4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',27,'NomorSuratDipesan','2026-11-25 22:32:49.906889','{"at":"2026-11-25T22:32:49.906889+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"C4DWMFKQWKCQ5ASJ","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'750a7133d4a3af8a6e582c46e6ff049d1fcbfa1218f18019dbf79c20a783f5e4','c69e4c263b229f3b131496f601387b6e206fa6b6a48dba2dd2c0edd5002e82a4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',28,'SuratDirender','2026-11-25 22:32:51.906889','{"at":"2026-11-25T22:32:51.906889+00:00","docx":{"id":"npam3c44ctmuhowhw3xewarcxi","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'c69e4c263b229f3b131496f601387b6e206fa6b6a48dba2dd2c0edd5002e82a4','bda42505603e097be03e4a0ca037b96cf1d4e467aaa9de449bb65f3503e8171c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',29,'SuratDitandatangani','2026-11-25 22:32:53.906889','{"at":"2026-11-25T22:32:53.906889+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"40941a99012678a5f4c9adb2347cd9d7694c13183e7bc35f348f205811aeca48","sidik":""}',NULL,'bda42505603e097be03e4a0ca037b96cf1d4e467aaa9de449bb65f3503e8171c','68cd831da8b104d99680143b39528879686a647b124e9ffcb70ee9802b3f003d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',30,'LangkahSelesai','2026-11-25 22:32:53.906889','{"at":"2026-11-25T22:32:53.906889+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"}}',NULL,'68cd831da8b104d99680143b39528879686a647b124e9ffcb70ee9802b3f003d','453ec2d165c835811d753ecdfd3289f2514fe6c1ebbd7ee9a01ea216d7b7ccf9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',31,'LangkahDibuka','2026-11-25 22:32:53.906889','{"aksi":"serahkan","at":"2026-11-25T22:32:53.906889+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'453ec2d165c835811d753ecdfd3289f2514fe6c1ebbd7ee9a01ea216d7b7ccf9','df2c6a04cd8740da66456fedb484c730609e8bbb87e52225b92c20fff188be6f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',32,'BerkasDiserahkan','2026-11-25 22:32:55.906889','{"at":"2026-11-25T22:32:55.906889+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"}}',NULL,'df2c6a04cd8740da66456fedb484c730609e8bbb87e52225b92c20fff188be6f','d4b0505854691fcebe6ffa7f24bd0e3ecb990cf07f9a7b93863c252752ea4888','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',33,'SerahTerimaDikonfirmasi','2026-11-25 22:32:57.906889','{"at":"2026-11-25T22:32:57.906889+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'d4b0505854691fcebe6ffa7f24bd0e3ecb990cf07f9a7b93863c252752ea4888','8da4a96fab51173a767c6af1e9c4ad7569d760f0ca483aa4a2ab19d8557de2bf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',34,'LangkahSelesai','2026-11-25 22:32:57.906889','{"at":"2026-11-25T22:32:57.906889+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'8da4a96fab51173a767c6af1e9c4ad7569d760f0ca483aa4a2ab19d8557de2bf','06873141afc190d5c5f266aae60bb346143a32cb1bfc3d6e322591325441e69f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hdogisifddiraeetbzf7ighguk',35,'BerkasSelesai','2026-11-25 22:32:57.906889','{"at":"2026-11-25T22:32:57.906889+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"osy52jkmr2uzlfqntmsuh5s3vi","sebagai":"definitif"}}',NULL,'06873141afc190d5c5f266aae60bb346143a32cb1bfc3d6e322591325441e69f','3a40ebe3b42ba2a830c57f43539cebb25127d9fbcee95a2ef086db1546b5a50e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',5,'DisposisiDiberikan','2026-11-25 22:32:59.906889','{"at":"2026-11-25T22:32:59.906889+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"rahasia":"U3jW//jgYMK4Z6jwDX2KAuik/eixYcRL2jsNjUBg3Vf6SiYaaYjQcsMW32z/Sn37WJI/lcSG8Xqotg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','bd4688113504720e4e340f9cf949e331256227ddec4c2330c376c643af20ceed','8e575413d8df4d4d58454bd2a2a251773c915ffb3e46a462d95a12b297404e97','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',6,'LangkahSelesai','2026-11-25 22:32:59.906889','{"at":"2026-11-25T22:32:59.906889+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"}}',NULL,'8e575413d8df4d4d58454bd2a2a251773c915ffb3e46a462d95a12b297404e97','9c207a42482fdbbdeb348db2f621d32c479a6c49464ea36a3717a5d60f7926ac','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',7,'LangkahDibuka','2026-11-25 22:32:59.906889','{"aksi":"disposisi","at":"2026-11-25T22:32:59.906889+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9c207a42482fdbbdeb348db2f621d32c479a6c49464ea36a3717a5d60f7926ac','4bd741a3ff8a803230f28fbff19433d191d033db941f9dee6e580fb0161079c7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',8,'DisposisiDiberikan','2026-11-25 22:33:01.906889','{"at":"2026-11-25T22:33:01.906889+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"},"rahasia":"/N0gNHA70Big+UboQTGgA6qkeO+3ajhZjmph4Xj49lGeEgznxIQ+pY2rXrQE5GSiZMjrPc9BLSnXjw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','4bd741a3ff8a803230f28fbff19433d191d033db941f9dee6e580fb0161079c7','a6208c829a5d1e0c1613a5c88cc9c324a8cee9fcd2cd90082224fac23b7136c6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',9,'LangkahSelesai','2026-11-25 22:33:01.906889','{"at":"2026-11-25T22:33:01.906889+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"r4yowvwxgwdj3sntqd43dqr5zn","sebagai":"definitif"}}',NULL,'a6208c829a5d1e0c1613a5c88cc9c324a8cee9fcd2cd90082224fac23b7136c6','11ec0eeea6fa1727e060abc2d3b0b1f41a90a9128da8813225589bf0505143f4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',10,'LangkahDibuka','2026-11-25 22:33:01.906889','{"aksi":"disposisi","at":"2026-11-25T22:33:01.906889+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'11ec0eeea6fa1727e060abc2d3b0b1f41a90a9128da8813225589bf0505143f4','3315f45325ef67ea9dadccbee7c4ac648cf8f683d1cbb2c51d472270666def5e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',11,'DisposisiDiberikan','2026-11-25 22:33:03.906889','{"at":"2026-11-25T22:33:03.906889+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"},"rahasia":"tMR1LnekCrkEUxWkCJgWJQwJoF5CF/yiGe0W72nBWof1QJ9MgAyGiCil6eDX9RJw7XqhVEpeR5NhLA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','3315f45325ef67ea9dadccbee7c4ac648cf8f683d1cbb2c51d472270666def5e','0d74d9f2430bdcf9f1bd011842ace821681c8b06a1cf305d0d824078745f49be','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',12,'LangkahSelesai','2026-11-25 22:33:03.906889','{"at":"2026-11-25T22:33:03.906889+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"sujagkvlcepah5lpqatfuhuxm6","sebagai":"definitif"}}',NULL,'0d74d9f2430bdcf9f1bd011842ace821681c8b06a1cf305d0d824078745f49be','967396b6de83d46ed66cfb0babddfc26dec77a4563bee7c6285d7078e07d0bb0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',13,'LangkahDibuka','2026-11-25 22:33:03.906889','{"aksi":"susun_surat","at":"2026-11-25T22:33:03.906889+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'967396b6de83d46ed66cfb0babddfc26dec77a4563bee7c6285d7078e07d0bb0','00122a933fcf603b5749a08374fde9c16482af558e1e2da72151e28e246de5b2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',14,'DokumenDilampirkan','2026-11-25 22:33:05.906889','{"at":"2026-11-25T22:33:05.906889+00:00","dokumen":{"id":"olydgrkkjj6qgpsq4tqftbwhtv","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"267a594cc440ae280f935425f2ae2c2163a9f5923d096d55a9b65f33d7438461","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"},"rahasia":"oyJUWWnz5gFa35kBUHKPspREC7ON2H5DAcUTWiiNjIi9Myh8WU3ot/dHCkwHOSjx"}','osy52jkmr2uzlfqntmsuh5s3vi','00122a933fcf603b5749a08374fde9c16482af558e1e2da72151e28e246de5b2','46eb9ad3bf461da4f3bfcf9f57987be22edc2f65707e8e478d6af654ba10b4b3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',15,'DrafSuratDisusun','2026-11-25 22:33:07.906889','{"at":"2026-11-25T22:33:07.906889+00:00","dokumen":{"id":"s6dzoqucpp4nxmwz4zjcol5rv2","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"264f8f7905016ed4ae2b72838e3f7e91d8bfaf1fb35078eef0b862674e9040ca","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'46eb9ad3bf461da4f3bfcf9f57987be22edc2f65707e8e478d6af654ba10b4b3','e9051f3ea9ac15b0d0d3a99362802060c7c072c20167a05b4c5abf60b399a255','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',16,'LangkahSelesai','2026-11-25 22:33:09.906889','{"at":"2026-11-25T22:33:09.906889+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"b7jigonahkhewsj36vcyth2xxp","sebagai":"definitif"}}',NULL,'e9051f3ea9ac15b0d0d3a99362802060c7c072c20167a05b4c5abf60b399a255','2634c57114178b8e76a287ea0f70a9d070fce5c14458a447f0cc3bda4ac372dc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('djyckmn5w33uatrvryumbtfgrp',17,'LangkahDibuka','2026-11-25 22:33:09.906889','{"aksi":"paraf","at":"2026-11-25T22:33:09.906889+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2634c57114178b8e76a287ea0f70a9d070fce5c14458a447f0cc3bda4ac372dc','a58ba848606e04ea65d62f906e2fdfc0f201c06695b810c01ecf5073ee233f53','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',5,'DisposisiDiberikan','2026-11-25 22:33:11.906889','{"at":"2026-11-25T22:33:11.906889+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"},"rahasia":"rG20gLKy5OPWaApiOiHicV/FQ8MgwOkWS3V25GWIMS3V+5HzrF4r1FArOrek3pOZdhGXBHTjLTbkow==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','osy52jkmr2uzlfqntmsuh5s3vi','deb3ae3a3043e2ff41a6226db77a896a1f2a23f56a7b74fcd04bd29fb23370de','79bcdbb719d3bd7d52a264a5e3e4ebf11aed80dd7f104330f4fa9a6644c895fe','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',6,'LangkahSelesai','2026-11-25 22:33:11.906889','{"at":"2026-11-25T22:33:11.906889+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"irdwyqq7gxue6ek4y6vjit5van","sebagai":"definitif"}}',NULL,'79bcdbb719d3bd7d52a264a5e3e4ebf11aed80dd7f104330f4fa9a6644c895fe','d16410ef30e7b4fdb532ce7d44822564dba5977666b27f77e43bf33b99bb02bc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('34o7g7y5mikcmx2rribwdvyuzh',7,'LangkahDibuka','2026-11-25 22:33:11.906889','{"aksi":"disposisi","at":"2026-11-25T22:33:11.906889+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d16410ef30e7b4fdb532ce7d44822564dba5977666b27f77e43bf33b99bb02bc','4242ed55071bf606e2b0b2fa1330c2872d94ecee4b6b3df0f2f8e63f4c324027','dkisp-tarakan');
CREATE TABLE preferensi (
	id INTEGER NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	ringkasan VARCHAR(5), 
	senyap_sampai VARCHAR(10), 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_preferensi PRIMARY KEY (id), 
	CONSTRAINT uq_preferensi_instansi_orang_id UNIQUE (instansi, orang_id)
);
CREATE TABLE ringkasan (
	id INTEGER NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	tanggal VARCHAR(10) NOT NULL, 
	jatuh_at DATETIME NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_ringkasan PRIMARY KEY (id), 
	CONSTRAINT uq_ringkasan_instansi_orang_id_tanggal UNIQUE (instansi, orang_id, tanggal)
);
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 22:32:27.906889','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('XjjPX4SYKztUBNVM_snnf1UE','7000001',201,'disposisi','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IK_ZUklcQKtL5gS52yFYYEtl','7000001',201,'minta','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1nokXMnZScnqioR-vys1W_to','7000001',201,'catatan','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1EV0hJ3B8pZL5gI3qEYlOeEh','7000001',201,'lampiran','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Jh8URx987RWeq3Fvl-l22SbJ','7000001',201,'riwayat','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('p0pWjqcXV7tZ787gEKgEaTWW','7000001',201,'tenggat','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vwT5ICfV_a8qCTcag656kelb','7000001',201,'perpanjang','{}','hdogisifddiraeetbzf7ighguk',2,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uZqjY2LoatCt2wBKbxbLJERC','7000001',101,'batal_berkas','{}','hdogisifddiraeetbzf7ighguk',NULL,NULL,'2026-11-25 23:32:24.873098','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8DLrtoPGTyAHBd86arFWZPUT','7000001',201,'disposisi','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w1gL2NKL0_wAmvJLH0X5V7i2','7000001',201,'minta','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9LB1gDd56WLCEz1VqfXZBvNP','7000001',201,'catatan','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qObt2Y6CplmBXLsrPf5jIuTj','7000001',201,'lampiran','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('__R9uiRhraGj9xzEqnCBLVcC','7000001',201,'riwayat','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('b_TU7CmxaQmVWUnaCy90ZkzK','7000001',201,'tenggat','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QxybV5pOd1WUmyXgUpNzs54S','7000001',201,'perpanjang','{}','djyckmn5w33uatrvryumbtfgrp',2,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a4wW3R9rasfj9_0PAca6UYyL','7000001',101,'batal_berkas','{}','djyckmn5w33uatrvryumbtfgrp',NULL,NULL,'2026-11-25 23:32:25.355378','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kT8elrvbPtwRxQTk3jfnm0VK','7000001',201,'disposisi','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4saIuFH-g7QrV3M-NJtMfMiA','7000001',201,'minta','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XrNWrH4jt1YyH4bXkFZa429e','7000001',201,'catatan','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mPx_F-aVty0k7aeLZeENk8rx','7000001',201,'lampiran','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x4V76_gIk1ez6m-gsABBOjam','7000001',201,'riwayat','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9h0Z-YUUTxKzimackSF7N7u6','7000001',201,'tenggat','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gmgpoYMxT295PDjTqp0gVksB','7000001',201,'perpanjang','{}','34o7g7y5mikcmx2rribwdvyuzh',2,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OqWzjkujnRiuRz9NzLT_txXY','7000001',101,'batal_berkas','{}','34o7g7y5mikcmx2rribwdvyuzh',NULL,NULL,'2026-11-25 23:32:25.693612','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZiwFzul7ROo2Ie7DgrkkprM5','7000001',203,'disposisi','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZY999QCg3dlN_uYPUEtvcHrx','7000001',203,'minta','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zLQsUB_kx24ZWbvT_1qkba7l','7000001',203,'catatan','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Mqty6EJ_Yr5gJcD_g8TvVljc','7000001',203,'lampiran','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-Gw-mk1I6eaIOE4KKGIcq6G-','7000001',203,'riwayat','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HE7jtIuTAhXhOdCpns0HYkgf','7000001',203,'tenggat','{}','hdogisifddiraeetbzf7ighguk',3,NULL,'2026-11-25 23:32:26.248750','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-DpxkD5w6wsL6w7PLzkda_o7','7000001',204,'disposisi','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F5fEwJ-GmSIWXWKI579N8q6K','7000001',204,'minta','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hplmdiTdcMcTMFz7uB0i6wMi','7000001',204,'catatan','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1PiHa2fpL-klXTwOfkFxaXTw','7000001',204,'lampiran','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k0QKrrxwuwTgZDaasLQ8dGYf','7000001',204,'riwayat','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JRs_x8NMEhq2h8BD26tKy91e','7000001',204,'tenggat','{}','hdogisifddiraeetbzf7ighguk',4,NULL,'2026-11-25 23:32:26.696479','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DkNDTq2yNynkOjqtVlSN2fYf','7000001',205,'isi_surat','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KnKeWecK6tqhzeyqPSoD6lA2','7000001',205,'lampir','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LByWv6CEOrB12GFczLNgUuTW','7000001',205,'minta','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MV4jDi2LiUWXDpu5jXEPGKg-','7000001',205,'catatan','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GrVkbPF0cq35Wovof7VNMPCr','7000001',205,'lampiran','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qCcccCqAg5mH6qH2DZlv850E','7000001',205,'riwayat','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Tl4q1XKh2vj7kogqjvRhpNri','7000001',205,'tenggat','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:27.208141','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Uq4QjLZwQZs2z_0ZeX-IxiRp','7000001',205,'selesai','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:28.165179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CUHQkTR-ABNkN5JvCu0pSpRP','7000001',205,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:28.165179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-qzKspkBesXw6m-JjCKz0vjF','7000001',205,'unduh_draf','{}','hdogisifddiraeetbzf7ighguk',5,NULL,'2026-11-25 23:32:28.165179','dkisp-tarakan');
INSERT INTO "tombol" VALUES('C582VK4CQf8k-Y0HK599zkGQ','7000001',204,'paraf','{}','hdogisifddiraeetbzf7ighguk',6,'6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e','2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JWXqehRAUnAt3C3lVFu2jNwq','7000001',204,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BLSBmaHjdwUjQ0-tLIzIJSY6','7000001',204,'minta','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UzPOl3BFdP-oMYvxYvp8_HtP','7000001',204,'kembalikan','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VOIrAzuiNpFJOWW4V33qkFjo','7000001',204,'catatan','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MowrRRXVTcQhPEYiitB-gumI','7000001',204,'lampiran','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xTAvT8aMQ3_6F8t1Ys5Y56LT','7000001',204,'riwayat','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('q2z4XNgxshaBg6z4_W5PaKZB','7000001',204,'tenggat','{}','hdogisifddiraeetbzf7ighguk',6,NULL,'2026-11-25 23:32:28.564767','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gpUWNeO9P4DwmppHRA3eTXSr','7000001',203,'paraf','{}','hdogisifddiraeetbzf7ighguk',7,'6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e','2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YeVMBkHL-etooingYQybt51F','7000001',203,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DP5pBzO-aZZPINiFoNdE5uQ2','7000001',203,'minta','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('K2P0ccHFoZtfHEK5KQ4DWPVV','7000001',203,'kembalikan','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6suvKmLTuo65XUyJzDhX6KOX','7000001',203,'catatan','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ubt9LhWsTQEfwL7uxJY_xcnE','7000001',203,'lampiran','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sn-eEfC0yswqgU2gQYFG4hbL','7000001',203,'riwayat','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('16LXA1M0rXkMQXZV3yO31yno','7000001',203,'tenggat','{}','hdogisifddiraeetbzf7ighguk',7,NULL,'2026-11-25 23:32:29.017665','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lrLF2bDkP1CPMkzjDi4cOS0T','7000001',202,'paraf','{}','hdogisifddiraeetbzf7ighguk',8,'6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e','2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dz8e0qtmcvNdTmdhdxtLqIdZ','7000001',202,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('95pV0winnDO-hTRIh7badHmC','7000001',202,'minta','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('z3bG3Ef1SAOAgx6RlGFc1oHQ','7000001',202,'kembalikan','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wesbf5JEDOcF9SUE7uxKKK-5','7000001',202,'catatan','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zLAsd6mZupUWBKR-BhALxT35','7000001',202,'lampiran','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2Ws36R1xGUsfg8m4RLgX7PPG','7000001',202,'riwayat','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('n4512audEt6wdE8DiXv4eO9k','7000001',202,'tenggat','{}','hdogisifddiraeetbzf7ighguk',8,NULL,'2026-11-25 23:32:29.462045','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7A2yEn38zoXbriqEbDkFtWVj','7000001',201,'minta','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-KGZgu-fPBCU7fkq1uOuoOOW','7000001',201,'kembalikan','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LEsTLyi8kDPyLRaleLqX0cHk','7000001',201,'catatan','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9AsKwDVbjYMaq3BW5gDcvSxg','7000001',201,'lampiran','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_zmECZifeWzRcLcvuYYztj2X','7000001',201,'riwayat','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2CBJ0a_TgIrzJau6s0yl7Qi9','7000001',201,'tenggat','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dpTAHyRGkVn6NDOJXPO-hiL6','7000001',201,'perpanjang','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:29.932453','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gc2QKGg-5O_TOmFsc3jgwzzG','7000001',201,'tandatangani','{}','hdogisifddiraeetbzf7ighguk',9,'6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e','2026-11-25 23:32:30.458406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zRyoumxlRcPRlvroKoVepFAN','7000001',201,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',9,NULL,'2026-11-25 23:32:30.458406','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sPhDYut1cVcaNikcF4plVpRo','7000001',205,'serahkan','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bgQvHFfe97Cq2qIu_Wy8VrcJ','7000001',205,'lihat_surat','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qoDMUosihYOC9mYfqppPIqBk','7000001',205,'catatan','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('D4CXKaAfWJ7opgb86SJzfo38','7000001',205,'lampiran','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BqP9SplXCHLGgJEGMud3a_J7','7000001',205,'riwayat','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oWlS4nVprL6ELApfoPyaauWY','7000001',205,'tenggat','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:30.907591','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YjoneijTpGgr_DBt6wY9bceM','7000001',205,'lampir','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:31.951636','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Pb-nZwJiXJLZjJHGwue00M8d','7000001',101,'konfirmasi','{}','hdogisifddiraeetbzf7ighguk',10,NULL,'2026-11-25 23:32:31.951636','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RPzyzY6Ihf9waggkcsJqTx6j','7000001',203,'disposisi','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uj_Uks2yb5adO1B2hdjMcloE','7000001',203,'minta','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vxGZAspRVTaSjtv9X-9IEa7Y','7000001',203,'catatan','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7NZB_eEjsb-a6ng0xphdYFWQ','7000001',203,'lampiran','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5I74_eUY3YQ8Oq7NvnjzIpSM','7000001',203,'riwayat','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jGMGm2RVDY9wIE7_kSmaNuDf','7000001',203,'tenggat','{}','djyckmn5w33uatrvryumbtfgrp',3,NULL,'2026-11-25 23:32:32.684675','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZiI1RrpjpuQNW2snHWTKGS6X','7000001',204,'disposisi','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Njv0z0dUN4ypDxuE2JsFnQxr','7000001',204,'minta','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('m0KZRcoVqM14DvpHAAdZwGFO','7000001',204,'catatan','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O1Ub9sXuxYQL1q6UqMwApKwO','7000001',204,'lampiran','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wq_6FVLYJQyIoAPFIm15h3T8','7000001',204,'riwayat','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lE0PzK2vJxLxZ__2ub5onHK0','7000001',204,'tenggat','{}','djyckmn5w33uatrvryumbtfgrp',4,NULL,'2026-11-25 23:32:33.075793','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z-d8neO_o4AvAvRHJq18B2BD','7000001',205,'isi_surat','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vSJBXwtM3mFvoKM1VRa7Usou','7000001',205,'lampir','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EnOCJsKrWYRiRezNQ3SyYdzl','7000001',205,'minta','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G99pKgAEstK8hiM764rigmKL','7000001',205,'catatan','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Bg5whW55vo0KTVKojBs8Q1cc','7000001',205,'lampiran','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T8hFobRr_rktrFmSkZPAr0c6','7000001',205,'riwayat','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ajrnVq-IAGZ47G2SUF0nRuZu','7000001',205,'tenggat','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:33.452122','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zfoWfCjm4DEcIOybN-6699iD','7000001',205,'selesai','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:34.165388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('POTg36ZS__7rCflqMYyD6xP8','7000001',205,'lihat_surat','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:34.165388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lOKQo8tFyufB4Dix4vuujI84','7000001',205,'unduh_draf','{}','djyckmn5w33uatrvryumbtfgrp',5,NULL,'2026-11-25 23:32:34.165388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rT3hDNIRAe8yGqxnSrBhLb-j','7000001',204,'paraf','{}','djyckmn5w33uatrvryumbtfgrp',6,'1758f161d67a52b6b233786a4d7703cf33986ba6b92c166e600542b92d9fd8cd','2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7kbLYB81zpH5rXXjStdvdCEM','7000001',204,'lihat_surat','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sSNlEqQt2mCjLV6ovMx1MSgg','7000001',204,'minta','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rKrFfq5K3kgJ3JaDQRNS2gD7','7000001',204,'kembalikan','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9fPv9VlD1QCQysD3oHQXJUv4','7000001',204,'catatan','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wf0io8r1neRT16UoHkUoFcBC','7000001',204,'lampiran','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NrogpRs-VeSGHhtmFrQYp68W','7000001',204,'riwayat','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4bLwvMsbsPlqlTSiZXynjQAV','7000001',204,'tenggat','{}','djyckmn5w33uatrvryumbtfgrp',6,NULL,'2026-11-25 23:32:34.505258','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6oRZcYu3ApD7R3oea_uxlLOJ','7000001',203,'disposisi','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iD3O6PL4CE_yQAMbyri0t7IK','7000001',203,'minta','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0acFn9My_tCPSJPqtoON7QMV','7000001',203,'catatan','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wIslxNSdpIqOBpR5WtKYB_G5','7000001',203,'lampiran','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
INSERT INTO "tombol" VALUES('d6gPadvyOVu8fv2GUZVbgIGG','7000001',203,'riwayat','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cMuIy3vyLK7Xr7ecCQL4uHs9','7000001',203,'tenggat','{}','34o7g7y5mikcmx2rribwdvyuzh',3,NULL,'2026-11-25 23:32:34.855359','dkisp-tarakan');
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
	CONSTRAINT fk_tugas_latar_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id), 
	CONSTRAINT uq_tugas_latar_instansi_kunci UNIQUE (instansi, kunci)
);
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:hdogisifddiraeetbzf7ighguk:2','hdogisifddiraeetbzf7ighguk','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 22:32:33.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:hdogisifddiraeetbzf7ighguk:3','hdogisifddiraeetbzf7ighguk','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 22:32:35.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:hdogisifddiraeetbzf7ighguk:5:0','hdogisifddiraeetbzf7ighguk','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 22:32:37.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:hdogisifddiraeetbzf7ighguk:4','hdogisifddiraeetbzf7ighguk','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 22:32:37.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:hdogisifddiraeetbzf7ighguk:5:1','hdogisifddiraeetbzf7ighguk','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 22:32:39.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:hdogisifddiraeetbzf7ighguk:6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e:2026-11-26','hdogisifddiraeetbzf7ighguk','{"isi_hash": "6b9c5700d95a68846e8f22565fa4ef7027e8fbb0714c301851ebad9a9cbc9b5e", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 22:32:49.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:hdogisifddiraeetbzf7ighguk','hdogisifddiraeetbzf7ighguk','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 22:32:57.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:hdogisifddiraeetbzf7ighguk','hdogisifddiraeetbzf7ighguk','{}','menunggu',0,NULL,NULL,'2026-11-25 22:32:57.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:djyckmn5w33uatrvryumbtfgrp:2','djyckmn5w33uatrvryumbtfgrp','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 22:32:59.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:djyckmn5w33uatrvryumbtfgrp:3','djyckmn5w33uatrvryumbtfgrp','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 22:33:01.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:djyckmn5w33uatrvryumbtfgrp:5:0','djyckmn5w33uatrvryumbtfgrp','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 22:33:03.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:djyckmn5w33uatrvryumbtfgrp:4','djyckmn5w33uatrvryumbtfgrp','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 22:33:03.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:djyckmn5w33uatrvryumbtfgrp:5:1','djyckmn5w33uatrvryumbtfgrp','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 22:33:05.906889',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:34o7g7y5mikcmx2rribwdvyuzh:2','34o7g7y5mikcmx2rribwdvyuzh','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 22:33:11.906889',NULL,'dkisp-tarakan',NULL);
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
	instansi VARCHAR(100) NOT NULL, jenis VARCHAR(10) DEFAULT 'undang' NOT NULL, oleh VARCHAR(40), putusan VARCHAR(10), diputus_at DATETIME, diputus_oleh VARCHAR(40), 
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
CREATE INDEX ix_tugas_latar_instansi ON tugas_latar (instansi);
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_hari_kantor_instansi ON hari_kantor (instansi);
CREATE INDEX ix_kalender_instansi ON kalender (instansi);
CREATE INDEX ix_faktor_totp_instansi ON faktor_totp (instansi);
CREATE INDEX ix_faktor_totp_orang_id ON faktor_totp (orang_id);
CREATE INDEX ix_halaman_ttd_instansi ON halaman_ttd (instansi);
CREATE INDEX ix_preferensi_instansi ON preferensi (instansi);
CREATE INDEX ix_ringkasan_instansi ON ringkasan (instansi);
CREATE INDEX ix_ringkasan_menunggu ON ringkasan (jatuh_at) WHERE status = 'menunggu';
CREATE INDEX ix_pengingat_jatuh ON pengingat (id) WHERE status = 'jatuh';
CREATE INDEX ix_penugasan_sementara ON penugasan (instansi, keadaan) WHERE jenis <> 'definitif';
CREATE INDEX ix_langkah_berkas_selesai ON langkah_berkas (instansi, selesai_at);
CREATE INDEX ix_coba_tautan_instansi ON coba_tautan (instansi);
CREATE INDEX ix_jejak_pejabat_instansi ON jejak_pejabat (instansi);
CREATE INDEX ix_jejak_pejabat_orang_id ON jejak_pejabat (orang_id);
CREATE INDEX ix_penugasan_beralih ON penugasan (instansi, keadaan) WHERE keadaan IS NOT NULL;
COMMIT;
