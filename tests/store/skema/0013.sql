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
INSERT INTO "akun" VALUES(1,201,201,'ksp7mgsqb7eoyrlsbuucwiracm',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'n7wmbbiokhbyyem4qsafblmlt2',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'3hjkuptxdau2lgfqc5rqco3zgu',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'vo74wa3qfjoaziqxodvx3hcnxc',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'gj3hnunv2r6oua5auf5rp7doe3',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'mhmcmarkb6j4ogaven6ggxo4md',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'tibv7lk2f4gxlqjqt6jmu7i6qp',1,NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
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
INSERT INTO "berkas" VALUES('mymgi72avitzt2vacyufw5uh2k','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','tibv7lk2f4gxlqjqt6jmu7i6qp','{"dibuat_at":"2026-11-26T02:40:35.755903+00:00","dokumen":[{"id":"frrbxipp5nhmxn6q6qmoy6az75","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"lhejotwvzdw5xd26fjq2v4t2t4","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"c3ade64cc8ceb8897644f0f2b3aab8182eccfcdb5f5d97a470838f2e999da70e","slot":"data","ukuran":31}],"id":"mymgi72avitzt2vacyufw5uh2k","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:40:35.755903+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:35.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:40:35.755903+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:41.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:40:41.755903+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:43.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T02:40:43.755903+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:45.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T02:40:45.755903+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:51.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T02:40:51.755903+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:53.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-26T02:40:53.755903+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:55.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-26T02:40:55.755903+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"n7wmbbiokhbyyem4qsafblmlt2","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:57.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-26T02:40:57.755903+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:01.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"dicakup":null,"diserahkan_at":"2026-11-26T02:41:03.755903+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-26T02:41:01.755903+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:05.755903+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","perpanjangan_hari":0,"selesai_at":"2026-11-26T02:41:05.755903+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-26T02:41:01.755903+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"docx":{"id":"bzt2hdy6ibt7oiuml5rfd3ieoe","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda","slot":"surat","ukuran":32},"draf":{"id":"jrxmlknavnxowlngkptv3kbizr","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ad60be74b549835ed479e6b72d22576452c84febc54ea28fd988dae3b007d944","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"GYLRKAVLM2ES227M","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-26T02:40:53.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","jabatan":"statistisi","lb":6,"orang":"vo74wa3qfjoaziqxodvx3hcnxc"},{"at":"2026-11-26T02:40:55.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","jabatan":"kabid","lb":7,"orang":"3hjkuptxdau2lgfqc5rqco3zgu"},{"at":"2026-11-26T02:40:57.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","jabatan":"sekretaris","lb":8,"orang":"n7wmbbiokhbyyem4qsafblmlt2"}],"pdf":null,"peminta":null,"penanda":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','cf34672804d849664b0f9e81b33ef8814b47facac69d60cf69c684a984012e5d','2026-11-26 02:40:35.755903','2026-11-26 02:41:05.755903','dkisp-tarakan');
INSERT INTO "berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','tibv7lk2f4gxlqjqt6jmu7i6qp','{"dibuat_at":"2026-11-26T02:40:37.755903+00:00","dokumen":[{"id":"t6tfr64djy3oy2ok7s5btdt2xy","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"bd3pbblugzsi2uvw76qxbnhtp6","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d8041fc3e950c21cf57d35d141a365e14a15f03a5eef5835a4668b4ef8627083","slot":"data","ukuran":31}],"id":"iaw2o6svaatj3ra5q2ngyjkse2","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:40:37.755903+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:37.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:40:37.755903+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:07.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:41:07.755903+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:09.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T02:41:09.755903+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:11.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T02:41:11.755903+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:17.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T02:41:17.755903+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"3k36zrw4ison45lorgzvm4qsbq","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"09bd7dbc9fa5434410f7a1f3fa8aac87b50e308def122036c02dd94faf587f87","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penanda":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','eeb1ecda129014645d5cb682eb9d0a06afbb13c953856a36e19f3cd80de2ed1d','2026-11-26 02:40:37.755903',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('njp4uijq5p5xx5mzpejerqpui7','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','tibv7lk2f4gxlqjqt6jmu7i6qp','{"dibuat_at":"2026-11-26T02:40:39.755903+00:00","dokumen":[{"id":"zhcrdv5uwwl67co7zjlelnuls5","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"njp4uijq5p5xx5mzpejerqpui7","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:40:39.755903+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:40:39.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:40:39.755903+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:41:19.755903+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:41:19.755903+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','7690a8f089a018997dcc0acf891af4bdb23ecde4d8d6573d217e856c499610cf','2026-11-26 02:40:39.755903',NULL,'dkisp-tarakan');
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
	instansi VARCHAR(100) NOT NULL, kode VARCHAR(16), 
	CONSTRAINT pk_dokumen PRIMARY KEY (id), 
	CONSTRAINT fk_dokumen_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "dokumen" VALUES('frrbxipp5nhmxn6q6qmoy6az75','mymgi72avitzt2vacyufw5uh2k','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 02:40:35.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('t6tfr64djy3oy2ok7s5btdt2xy','iaw2o6svaatj3ra5q2ngyjkse2','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-26 02:40:37.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('zhcrdv5uwwl67co7zjlelnuls5','njp4uijq5p5xx5mzpejerqpui7','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 02:40:39.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('lhejotwvzdw5xd26fjq2v4t2t4','mymgi72avitzt2vacyufw5uh2k','data','c3ade64cc8ceb8897644f0f2b3aab8182eccfcdb5f5d97a470838f2e999da70e','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:40:47.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('jrxmlknavnxowlngkptv3kbizr','mymgi72avitzt2vacyufw5uh2k','draf','ad60be74b549835ed479e6b72d22576452c84febc54ea28fd988dae3b007d944','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:40:49.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('bzt2hdy6ibt7oiuml5rfd3ieoe','mymgi72avitzt2vacyufw5uh2k','surat','16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-26 02:40:59.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('bd3pbblugzsi2uvw76qxbnhtp6','iaw2o6svaatj3ra5q2ngyjkse2','data','d8041fc3e950c21cf57d35d141a365e14a15f03a5eef5835a4668b4ef8627083','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:41:13.755903','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('3k36zrw4ison45lorgzvm4qsbq','iaw2o6svaatj3ra5q2ngyjkse2','draf','09bd7dbc9fa5434410f7a1f3fa8aac87b50e308def122036c02dd94faf587f87','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:41:15.755903','dkisp-tarakan',NULL);
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:mymgi72avitzt2vacyufw5uh2k:2','mymgi72avitzt2vacyufw5uh2k',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:mymgi72avitzt2vacyufw5uh2k','mymgi72avitzt2vacyufw5uh2k',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:iaw2o6svaatj3ra5q2ngyjkse2:2','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.41\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:iaw2o6svaatj3ra5q2ngyjkse2','iaw2o6svaatj3ra5q2ngyjkse2',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "zcnitVNikIZRxO7IsycCyPsa"}]]}}','881b2f09fbd75c00e4f0b99bd808d3c3fe1532809f9e93d1dad8109fe9fc4fc0',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:njp4uijq5p5xx5mzpejerqpui7:2','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.41\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:njp4uijq5p5xx5mzpejerqpui7','njp4uijq5p5xx5mzpejerqpui7',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "v9-t6VJ_i8_gwde5cTTNEqSR"}]]}}','2e1c65fd4fb661cc424fc216db55cf0af69a353f50e87bdd9ead4205809b6de0',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:mymgi72avitzt2vacyufw5uh2k:3','mymgi72avitzt2vacyufw5uh2k',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:mymgi72avitzt2vacyufw5uh2k:4','mymgi72avitzt2vacyufw5uh2k',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:mymgi72avitzt2vacyufw5uh2k:5','mymgi72avitzt2vacyufw5uh2k',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:mymgi72avitzt2vacyufw5uh2k:6','mymgi72avitzt2vacyufw5uh2k',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:mymgi72avitzt2vacyufw5uh2k:7','mymgi72avitzt2vacyufw5uh2k',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:mymgi72avitzt2vacyufw5uh2k:8','mymgi72avitzt2vacyufw5uh2k',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 10.40\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:mymgi72avitzt2vacyufw5uh2k:9','mymgi72avitzt2vacyufw5uh2k',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 10.41\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:mymgi72avitzt2vacyufw5uh2k:10','mymgi72avitzt2vacyufw5uh2k',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 10.41\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:mymgi72avitzt2vacyufw5uh2k','mymgi72avitzt2vacyufw5uh2k',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:iaw2o6svaatj3ra5q2ngyjkse2:3','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 10.41\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:iaw2o6svaatj3ra5q2ngyjkse2:4','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 10.41\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:iaw2o6svaatj3ra5q2ngyjkse2:5','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 10.41\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:iaw2o6svaatj3ra5q2ngyjkse2:6','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 10.41: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 10.41: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 10.41: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 10.40: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "SHpRe0xwUBvj5zg4qILsLBns"}, {"text": "Lihat surat", "callback_data": "G4PMatoRQ7HQJ4wL-aanYrbA"}], [{"text": "Minta kelengkapan", "callback_data": "tJnLIHxEOxM7gUW9jFOFIH_n"}, {"text": "Kembalikan", "style": "danger", "callback_data": "FR_N_Ci1C3s4YEy23q9psQgM"}], [{"text": "Catatan", "callback_data": "wGc6p52U-kODhEssHA1sOVYc"}, {"text": "Lihat berkas", "callback_data": "ogsgNy35FG7jZqf90Oc__-Mw"}], [{"text": "Riwayat", "callback_data": "1278IyfINs6wwhu8MIMDiUG8"}, {"text": "Jelaskan tenggat", "callback_data": "-h2RX-rxzUKLwNfy14oe6Dxg"}]]}}','67adf05d4be127e8026ae86a6913be7e5e946ffc36a2164b48a8985cfcc1bebc',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:njp4uijq5p5xx5mzpejerqpui7:3','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 10.41: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 10.40: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "C82-Usewy0my2VlNBSbNB21x"}, {"text": "Minta kelengkapan", "callback_data": "iw0wa1C4fSufSsb7u9hkWfAW"}], [{"text": "Catatan", "callback_data": "hvvvwqx-LCgVu9-Uu7sr08Ph"}, {"text": "Lihat berkas", "callback_data": "nm9bh-yMuYtisX9LRYv4Z8gT"}], [{"text": "Riwayat", "callback_data": "OXV52oWoSCHwQkSFjcozhGWj"}, {"text": "Jelaskan tenggat", "callback_data": "g8636f5ZZUqKHDmzxdsCo1nW"}]]}}','ece0d7737cdc479c773a21621e8916180fab7550cc93329060dd58cd346abf1e',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('ksp7mgsqb7eoyrlsbuucwiracm',X'6B28B15912FD57434978D61E99B9E4A58C13E73EA159004139CA07C033A22F080349AB6C2CEE94F059FE927586471637FE9ABC5DECAE8429F5C9B915',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('n7wmbbiokhbyyem4qsafblmlt2',X'9AA13AC2A35514CCB18B4E57F6D506D35B6F7EF91920898A33115DA1521021387DCA5DF2FE05BBCFF71CDF56DF0137329FBE00CF6ADFAFC8637DA37F',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('3hjkuptxdau2lgfqc5rqco3zgu',X'E89A873A5B39EACC2750A6A42B587867D295B06B1170A7E6210E641D9FB446AF345EB28215A859257D5AD449C70B1F1F8BB63C2721A445AFBF76A04B',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('vo74wa3qfjoaziqxodvx3hcnxc',X'51E27A9020254F51E0E70D23DD0C2CFB51027C53109251469D07EC9F7EB2C458D1CD11802FD6D3F9FC6393DFF284101F81E95C7B3C5BE962BA09AEC0',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('gj3hnunv2r6oua5auf5rp7doe3',X'1436644152379198A53324E6331C05EBAB1DBB7D8B5F8DA1D8E16127D5159C105DDDB7DB3D431046E12DF54620AE918662AD142B5F3509FD87267E9B',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('mhmcmarkb6j4ogaven6ggxo4md',X'5807C45DDAB1B8E58170702F2D86B6DA8E0E44A78CF3027235CD6982A59C131773BA309ECA655A9CA0B07DF0A7AD8D16E66FA12ED338824DC4A08C1F',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('tibv7lk2f4gxlqjqt6jmu7i6qp',X'9A8A5B16457F428647A0300BA57E958C06BC60CA25143D2E60D8BCEEE295D5203DC0B90E13565D46259C789EF1E7B005CFAC89F0B8D00816DF1900BC',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',1,1,0,'ajukan','pemohon','tibv7lk2f4gxlqjqt6jmu7i6qp','selesai',0,0,'2026-11-26 02:40:35.755903',NULL,'2026-11-26 02:40:35.755903',NULL,'dkisp-tarakan','tibv7lk2f4gxlqjqt6jmu7i6qp');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:40:35.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:41.755903',1,'dkisp-tarakan','ksp7mgsqb7eoyrlsbuucwiracm');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',1,1,0,'ajukan','pemohon','tibv7lk2f4gxlqjqt6jmu7i6qp','selesai',0,0,'2026-11-26 02:40:37.755903',NULL,'2026-11-26 02:40:37.755903',NULL,'dkisp-tarakan','tibv7lk2f4gxlqjqt6jmu7i6qp');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:40:37.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:07.755903',1,'dkisp-tarakan','ksp7mgsqb7eoyrlsbuucwiracm');
INSERT INTO "langkah_berkas" VALUES('njp4uijq5p5xx5mzpejerqpui7',1,1,0,'ajukan','pemohon','tibv7lk2f4gxlqjqt6jmu7i6qp','selesai',0,0,'2026-11-26 02:40:39.755903',NULL,'2026-11-26 02:40:39.755903',NULL,'dkisp-tarakan','tibv7lk2f4gxlqjqt6jmu7i6qp');
INSERT INTO "langkah_berkas" VALUES('njp4uijq5p5xx5mzpejerqpui7',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:40:39.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:19.755903',1,'dkisp-tarakan','ksp7mgsqb7eoyrlsbuucwiracm');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 02:40:41.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:43.755903',1,'dkisp-tarakan','3hjkuptxdau2lgfqc5rqco3zgu');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 02:40:43.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:45.755903',1,'dkisp-tarakan','vo74wa3qfjoaziqxodvx3hcnxc');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 02:40:45.755903','2026-12-01 08:00:00.000000','2026-11-26 02:40:51.755903',1,'dkisp-tarakan','gj3hnunv2r6oua5auf5rp7doe3');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-26 02:40:51.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:53.755903',1,'dkisp-tarakan','vo74wa3qfjoaziqxodvx3hcnxc');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-26 02:40:53.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:55.755903',1,'dkisp-tarakan','3hjkuptxdau2lgfqc5rqco3zgu');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-26 02:40:55.755903','2026-11-27 08:30:00.000000','2026-11-26 02:40:57.755903',1,'dkisp-tarakan','n7wmbbiokhbyyem4qsafblmlt2');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-26 02:40:57.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:01.755903',1,'dkisp-tarakan','ksp7mgsqb7eoyrlsbuucwiracm');
INSERT INTO "langkah_berkas" VALUES('mymgi72avitzt2vacyufw5uh2k',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-26 02:41:01.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:05.755903',1,'dkisp-tarakan','tibv7lk2f4gxlqjqt6jmu7i6qp');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 02:41:07.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:09.755903',1,'dkisp-tarakan','3hjkuptxdau2lgfqc5rqco3zgu');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 02:41:09.755903','2026-11-27 08:30:00.000000','2026-11-26 02:41:11.755903',1,'dkisp-tarakan','vo74wa3qfjoaziqxodvx3hcnxc');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 02:41:11.755903','2026-12-01 08:00:00.000000','2026-11-26 02:41:17.755903',1,'dkisp-tarakan','gj3hnunv2r6oua5auf5rp7doe3');
INSERT INTO "langkah_berkas" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-26 02:41:17.755903','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('njp4uijq5p5xx5mzpejerqpui7',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-26 02:41:19.755903','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','mymgi72avitzt2vacyufw5uh2k',NULL,'2026-11-26 02:40:35.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','iaw2o6svaatj3ra5q2ngyjkse2',NULL,'2026-11-26 02:40:37.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','njp4uijq5p5xx5mzpejerqpui7',NULL,'2026-11-26 02:40:39.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','mymgi72avitzt2vacyufw5uh2k','GYLRKAVLM2ES227M','2026-11-26 02:40:57.755903','2026-11-26 02:41:01.755903','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('ksp7mgsqb7eoyrlsbuucwiracm',X'76E95EA9BCA74BA0D4E7E471492025808A1BB22AFF9A41C2CC05B1F31B46516CA6A1969BB318A2C1EBDF5946','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('n7wmbbiokhbyyem4qsafblmlt2',X'1E5B6E6717334001AC861166BEA90DC045C543F443A3CDF563159F68681FE394C9A20B2BD221AC69033DF72F2CC48DE7F3','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('3hjkuptxdau2lgfqc5rqco3zgu',X'266AACC0061E29F32A0833B0C71D861294D177F69956D66AC40A2F79D5E6B499CA607FF5630FAAFF64037915','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('vo74wa3qfjoaziqxodvx3hcnxc',X'90AE449B2F5CF0C01A1D465BF26E1FA989C6CA9C326B0FE38A626119B28E222F4F7FA86DFB1890E1E8221D96AE562E4F8D','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('gj3hnunv2r6oua5auf5rp7doe3',X'3982956D53F9F8CFEF105E77FE35823492D0D568E56162C335F67DE56FB18A1092DC3B8867AD85B5C0CFE2FE2D','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('mhmcmarkb6j4ogaven6ggxo4md',X'6022DA3A408AAD1B05D7A0EB27FEB850546F3F0FA685E8709C3002038ABA0DF5DBAA0EAF1EA83BFA837EA11B','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('tibv7lk2f4gxlqjqt6jmu7i6qp',X'DF7032D085F0263556F1ACD5306570E5719E77CA5B90F139E67686749F3A3740BBBEC7EC8DFA2169B9AD40','',NULL,'2026-11-26 02:40:33.755903','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:33.147748',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:33.147748',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:34.682222',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:34.682222',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:35.043706',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:35.043706',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:35.358973',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:35.650505',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:35.961388',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "ad60be74b549835ed479e6b72d22576452c84febc54ea28fd988dae3b007d944", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:mymgi72avitzt2vacyufw5uh2k:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:36.593804',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:36.825439',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:37.132168',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:37.344803',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:37.579211',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:mymgi72avitzt2vacyufw5uh2k:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:38.071886',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:38.352156',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:mymgi72avitzt2vacyufw5uh2k:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:38.769327',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "c3ade64cc8ceb8897644f0f2b3aab8182eccfcdb5f5d97a470838f2e999da70e", "nama": "umkm.csv"}}',NULL,'serah:mymgi72avitzt2vacyufw5uh2k:10:101:lhejotwvzdw5xd26fjq2v4t2t4',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:38.769327',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:38.769327',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:39.422515',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:39.727086',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:40.139301',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "09bd7dbc9fa5434410f7a1f3fa8aac87b50e308def122036c02dd94faf587f87", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:iaw2o6svaatj3ra5q2ngyjkse2:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:41.072995',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:41.394214',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:40:41.840255',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'mymgi72avitzt2vacyufw5uh2k',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:40.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'iaw2o6svaatj3ra5q2ngyjkse2',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:06.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'njp4uijq5p5xx5mzpejerqpui7',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:18.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'mymgi72avitzt2vacyufw5uh2k',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:42.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'mymgi72avitzt2vacyufw5uh2k',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:44.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'mymgi72avitzt2vacyufw5uh2k',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 02:40:50.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'mymgi72avitzt2vacyufw5uh2k',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:52.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'mymgi72avitzt2vacyufw5uh2k',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:54.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'mymgi72avitzt2vacyufw5uh2k',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:40:56.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'mymgi72avitzt2vacyufw5uh2k',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:00.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'mymgi72avitzt2vacyufw5uh2k',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:02.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'mymgi72avitzt2vacyufw5uh2k',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-26 02:41:04.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'iaw2o6svaatj3ra5q2ngyjkse2',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:08.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'iaw2o6svaatj3ra5q2ngyjkse2',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:41:10.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'iaw2o6svaatj3ra5q2ngyjkse2',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 02:41:16.755903','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'iaw2o6svaatj3ra5q2ngyjkse2',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'njp4uijq5p5xx5mzpejerqpui7',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','ksp7mgsqb7eoyrlsbuucwiracm','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(2,'sekretaris','n7wmbbiokhbyyem4qsafblmlt2','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(3,'kabid','3hjkuptxdau2lgfqc5rqco3zgu','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(4,'statistisi','vo74wa3qfjoaziqxodvx3hcnxc','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(5,'analis','gj3hnunv2r6oua5auf5rp7doe3','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(6,'admin','mhmcmarkb6j4ogaven6ggxo4md','definitif','2026-11-26 02:40:33.755903',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
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
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',1,'PermohonanDiajukan','2026-11-26 02:40:35.755903','{"at":"2026-11-26T02:40:35.755903+00:00","dokumen":[{"id":"frrbxipp5nhmxn6q6qmoy6az75","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","rahasia":"Oj/cKVQ7wnIIqF7LiBNZC1SlBODV1isqjySA2gUB0ZbUN8hIf9d9q9sCxtQVO9YDM2bm5s7Gtid9S9w9mFASvg9NDqzUl1rVPl+tc5UF1Kr37LtVQLusjKghBwMNqhEaQi/r6tXp6dRhW0FEHl7d+WaFdeCA/6hOy4b4Ycfx028SEq5+FR/cfEQaSnd2FuyBHDla+Kbn/Tiym1lJLXA1w/7738eKSS6FejncqdZSxZCu4HUQ+MS8d/wnbrvqdG63bMDH65fO82TQ/bViVApgTKOZt9j8i8mEVlOIW/5dtsDwUQeooHGQKNJQMkwyntN82pN9opG158Li9LwbnxUT/Gmkwf3Xg/aRwZcKcLEWQT5uGNJ695RYk4hVjQ/+hv8jebepz7MpvYd1uPexe3N4KSQm0eLrU95xdzk5ZU9kz4WftNUAh+QbZnDsLKz2F91KWgF4BFHliBF4Zxj17992FwU=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','tibv7lk2f4gxlqjqt6jmu7i6qp','0000000000000000000000000000000000000000000000000000000000000000','8ce77d153d656ba6dce15a377928f8f1af421e75f803a4348dd19d970a794b62','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',2,'LangkahDibuka','2026-11-26 02:40:35.755903','{"aksi":"ajukan","at":"2026-11-26T02:40:35.755903+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"samping":false}',NULL,'8ce77d153d656ba6dce15a377928f8f1af421e75f803a4348dd19d970a794b62','84c885907bf0601e639f0558010229a72202cdcf4a1fdd0b8dd78719ec13241f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',3,'LangkahSelesai','2026-11-26 02:40:35.755903','{"at":"2026-11-26T02:40:35.755903+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'84c885907bf0601e639f0558010229a72202cdcf4a1fdd0b8dd78719ec13241f','69631074da9b402d588d879df739f57c5b5cf61b339b7eb0036711308ff268e6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',4,'LangkahDibuka','2026-11-26 02:40:35.755903','{"aksi":"disposisi","at":"2026-11-26T02:40:35.755903+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'69631074da9b402d588d879df739f57c5b5cf61b339b7eb0036711308ff268e6','a7f362f8a54fa92badbf6c3067d3de896cde73f38b23c58975b7515ef961cf74','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',1,'PermohonanDiajukan','2026-11-26 02:40:37.755903','{"at":"2026-11-26T02:40:37.755903+00:00","dokumen":[{"id":"t6tfr64djy3oy2ok7s5btdt2xy","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","rahasia":"aY84VawW7M9w5vjsIdB+N216Z9H8kqpRO/nUxVMNdLV0Kh90i8ye3kpVvBVo7EtAWqQ+xPPHUReRcTQVL8N0xW8V0+V5YycWFbS1pdby+icTG26wZ2MV/91/87tmvmqZ3v0l3Gp2EUC9I3FOrNyfGwX40EM/j1RWAIaLTYhT5RIAcDsuNEBx4s2T6s2UJPoC4Ls4/vfW6+PPu52Qv4CePtaCjVRHQZou+zMXYSXU15hIcftzoeYFyr9Q/pXiIfO647Kf/YGH2sle3bC2nvpXeJnkpekshxJ6nAJl+rsAnQxkvmR6/jUfuGzOrAsTOqRvkIEDd37SwN3UvW5JniZj3yoZvJoLPZeTSD4jbAuxKV/t0uEG+NyaVSMowX+mrlbYtRiuGUqHX73G/WyOAeMkrLk/XHbrx93HnPt3DPaO8Pve6/9Fl6G85WZRdbAUoLkCCOVdSee4uGUk5Ml0jraZhc8=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','tibv7lk2f4gxlqjqt6jmu7i6qp','0000000000000000000000000000000000000000000000000000000000000000','dcb24351ef0ff134575a6bde54d2d52848900fa524b79693df2b26c9431b29c4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',2,'LangkahDibuka','2026-11-26 02:40:37.755903','{"aksi":"ajukan","at":"2026-11-26T02:40:37.755903+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"samping":false}',NULL,'dcb24351ef0ff134575a6bde54d2d52848900fa524b79693df2b26c9431b29c4','94134e5d083aef38c3164383e8b95fd9a9f6f51d611d920d8b8de3057039b1d8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',3,'LangkahSelesai','2026-11-26 02:40:37.755903','{"at":"2026-11-26T02:40:37.755903+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'94134e5d083aef38c3164383e8b95fd9a9f6f51d611d920d8b8de3057039b1d8','5ebb9864cc6e232e53570c9b96eae469a35307c7099a1f4ff1799d405209f39c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',4,'LangkahDibuka','2026-11-26 02:40:37.755903','{"aksi":"disposisi","at":"2026-11-26T02:40:37.755903+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5ebb9864cc6e232e53570c9b96eae469a35307c7099a1f4ff1799d405209f39c','8bac08640f6767fc30ac54e37a679735538fc84da1a39c2cec83b0f862d06b18','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',1,'PermohonanDiajukan','2026-11-26 02:40:39.755903','{"at":"2026-11-26T02:40:39.755903+00:00","dokumen":[{"id":"zhcrdv5uwwl67co7zjlelnuls5","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"},"pemohon":"tibv7lk2f4gxlqjqt6jmu7i6qp","rahasia":"P9bxUJ2xlaX7RzJPln/u9Ixv1bwSUKAvT1PpNRwMdCeV7lqSHdW3OpajP+tfS83Mz45Bm4h/21KKJ5x+wXU9ntuLvX1cSbCKsSApjI9zPoHJqml3vkfWPNKzub/7hKqv/S0zOfX0xOijzoCGKbVqdIx7t0azgL9Cs+LzY1N7RFw5FiQxE5zYH84pN05kQPdVumKPuufQop7FjzNeHVsdp7qVeISP45GjRvJhsNbvzasgvRWJdwHUlqyUmDaF93m03GBNX0hV0cdqpwy0ykXwaopbIXvspdmmKQ6nEr/6fGnutSkIo8PEF5cY3fM1kkDzlSlMZbM7p42aIw08tcntIYha3GhclHDfwlWOYqdAAy4iWEaVgT+P3wG2zNV3iouNkJCqg/BTcE0/0lIFSVbdrzSiIQdHu9HLYlQFZrzkZtTpC6BgGJaz3wXsbXy8ICeA1pA5faSnsOYAatiYrc0wyFY=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','tibv7lk2f4gxlqjqt6jmu7i6qp','0000000000000000000000000000000000000000000000000000000000000000','e824fc5764a50c7a729e7f100f40fc7590955ef69f86ec6c94e9f2b10babf107','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',2,'LangkahDibuka','2026-11-26 02:40:39.755903','{"aksi":"ajukan","at":"2026-11-26T02:40:39.755903+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","putaran":1,"samping":false}',NULL,'e824fc5764a50c7a729e7f100f40fc7590955ef69f86ec6c94e9f2b10babf107','525eb39b24d9069534103edbfe31b90ca1a3b6fcd65678c8ac88b23bdeb296c8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',3,'LangkahSelesai','2026-11-26 02:40:39.755903','{"at":"2026-11-26T02:40:39.755903+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'525eb39b24d9069534103edbfe31b90ca1a3b6fcd65678c8ac88b23bdeb296c8','5aa17db195268a244704b4f62955c51b884e89ca3b6c144cab19c82ec0476a8b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',4,'LangkahDibuka','2026-11-26 02:40:39.755903','{"aksi":"disposisi","at":"2026-11-26T02:40:39.755903+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5aa17db195268a244704b4f62955c51b884e89ca3b6c144cab19c82ec0476a8b','34f9fd8a952c959a86a204175608475631433e5031c1f0e551333f6b356f3fce','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',5,'DisposisiDiberikan','2026-11-26 02:40:41.755903','{"at":"2026-11-26T02:40:41.755903+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"rahasia":"uvaWCf2ltI13SPa56GiFU9AdcCeuTnJeoXOXwV2D+iBo++qxa3H4J/v2ns5wPncoILSrf/TX72r1fQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','a7f362f8a54fa92badbf6c3067d3de896cde73f38b23c58975b7515ef961cf74','55c2bc0509ea28f5be35f466d2f9ed799cc25f7d0b5c35b33c375608a755f37d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',6,'LangkahSelesai','2026-11-26 02:40:41.755903','{"at":"2026-11-26T02:40:41.755903+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"}}',NULL,'55c2bc0509ea28f5be35f466d2f9ed799cc25f7d0b5c35b33c375608a755f37d','9650772167900ad5c290c8bdde62f470137e187381788dd61a3f5e2c44cb547d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',7,'LangkahDibuka','2026-11-26 02:40:41.755903','{"aksi":"disposisi","at":"2026-11-26T02:40:41.755903+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9650772167900ad5c290c8bdde62f470137e187381788dd61a3f5e2c44cb547d','e60e6cc150680096516fcd8de67b406f9779b3b56472e64c68625cc9b5f616b2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',8,'DisposisiDiberikan','2026-11-26 02:40:43.755903','{"at":"2026-11-26T02:40:43.755903+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"},"rahasia":"lqi/OpRzx9h5/H0wpRUp/SRPZDDaXvQLvc/vFAksEThaVNkaN/rcfxWl22EvpdTZd6adnw0k/0c5oA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','e60e6cc150680096516fcd8de67b406f9779b3b56472e64c68625cc9b5f616b2','e58ed29a206082fe1dce98dabfd4c3b8a019c36404e00ae802d0bfe0752a3c92','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',9,'LangkahSelesai','2026-11-26 02:40:43.755903','{"at":"2026-11-26T02:40:43.755903+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"}}',NULL,'e58ed29a206082fe1dce98dabfd4c3b8a019c36404e00ae802d0bfe0752a3c92','b43f0b0be8bc60e28dac1fd4fc26460144161c3c30730af6b9314a199cd672ed','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',10,'LangkahDibuka','2026-11-26 02:40:43.755903','{"aksi":"disposisi","at":"2026-11-26T02:40:43.755903+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b43f0b0be8bc60e28dac1fd4fc26460144161c3c30730af6b9314a199cd672ed','35335a2d5cd0294386d98f1a14b49611fe6e4ba38d913680b3608021b9c0891e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',11,'DisposisiDiberikan','2026-11-26 02:40:45.755903','{"at":"2026-11-26T02:40:45.755903+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"},"rahasia":"Wh/uTnGMjoJwKCka7p/8+vgzFKPf0NX6GaxaaEwA9AkXEfBLqsFJpAp+hjJKqC491lPi+Pg2dlLUrQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','35335a2d5cd0294386d98f1a14b49611fe6e4ba38d913680b3608021b9c0891e','70c59c3f8aadb5fa16aed56a951e2f9fdfc5dfa1a8fe940a6fe4cda44fa2f681','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',12,'LangkahSelesai','2026-11-26 02:40:45.755903','{"at":"2026-11-26T02:40:45.755903+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"}}',NULL,'70c59c3f8aadb5fa16aed56a951e2f9fdfc5dfa1a8fe940a6fe4cda44fa2f681','0bf7b847d3b3f9cb951c86423246b860e0160ba6779a01bb8d1abe73d475ca02','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',13,'LangkahDibuka','2026-11-26 02:40:45.755903','{"aksi":"susun_surat","at":"2026-11-26T02:40:45.755903+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0bf7b847d3b3f9cb951c86423246b860e0160ba6779a01bb8d1abe73d475ca02','d695f627062a377cdc5c7f7796105756daa978ae56836e1993729e18b7cf6c3b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',14,'DokumenDilampirkan','2026-11-26 02:40:47.755903','{"at":"2026-11-26T02:40:47.755903+00:00","dokumen":{"id":"lhejotwvzdw5xd26fjq2v4t2t4","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"c3ade64cc8ceb8897644f0f2b3aab8182eccfcdb5f5d97a470838f2e999da70e","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"},"rahasia":"LG3GPAe1Ex0G1hgilX1XkjsCR4Fj0tyoZn+nLmW+yE3VURduXOEHfhFoA3ThUZRQ"}','tibv7lk2f4gxlqjqt6jmu7i6qp','d695f627062a377cdc5c7f7796105756daa978ae56836e1993729e18b7cf6c3b','eeba632a5f83c451e5096797bc28cc2b72dee110e4b8afcee1f553d959fb28e4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',15,'DrafSuratDisusun','2026-11-26 02:40:49.755903','{"at":"2026-11-26T02:40:49.755903+00:00","dokumen":{"id":"jrxmlknavnxowlngkptv3kbizr","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ad60be74b549835ed479e6b72d22576452c84febc54ea28fd988dae3b007d944","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'eeba632a5f83c451e5096797bc28cc2b72dee110e4b8afcee1f553d959fb28e4','12de75517834d5ba94242a6aee4138d6503d590f413080913fa15f5c5e68072b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',16,'LangkahSelesai','2026-11-26 02:40:51.755903','{"at":"2026-11-26T02:40:51.755903+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"}}',NULL,'12de75517834d5ba94242a6aee4138d6503d590f413080913fa15f5c5e68072b','2a5c50a7be51da178753be14d479957899b3accf9d2441eeb3d4b5f2a3948c61','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',17,'LangkahDibuka','2026-11-26 02:40:51.755903','{"aksi":"paraf","at":"2026-11-26T02:40:51.755903+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2a5c50a7be51da178753be14d479957899b3accf9d2441eeb3d4b5f2a3948c61','f362921c60ac0991dba2a2cf0edb4947258af0865fb10635f1c2abb5f472b9ba','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',18,'ParafDibubuhkan','2026-11-26 02:40:53.755903','{"at":"2026-11-26T02:40:53.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"}}',NULL,'f362921c60ac0991dba2a2cf0edb4947258af0865fb10635f1c2abb5f472b9ba','1cc45afab648c99fee8a6c5ab4de363ed61b134ce526ed1fafcbcbc638a128eb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',19,'LangkahSelesai','2026-11-26 02:40:53.755903','{"at":"2026-11-26T02:40:53.755903+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"}}',NULL,'1cc45afab648c99fee8a6c5ab4de363ed61b134ce526ed1fafcbcbc638a128eb','0a10b6e36c0a8d5b0a07b353f4e4478ca0eaffc8034a61e20b46b174b431dc56','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',20,'LangkahDibuka','2026-11-26 02:40:53.755903','{"aksi":"paraf","at":"2026-11-26T02:40:53.755903+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0a10b6e36c0a8d5b0a07b353f4e4478ca0eaffc8034a61e20b46b174b431dc56','a3d51d1ccc4b704b6ab7f972c8aebb19f7afb0eef9a62d80e64bcdee307e185d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',21,'ParafDibubuhkan','2026-11-26 02:40:55.755903','{"at":"2026-11-26T02:40:55.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"}}',NULL,'a3d51d1ccc4b704b6ab7f972c8aebb19f7afb0eef9a62d80e64bcdee307e185d','3b26b5afc51703255358079ae0f53f349ef423b0b8a7860f6983f427282e6285','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',22,'LangkahSelesai','2026-11-26 02:40:55.755903','{"at":"2026-11-26T02:40:55.755903+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"}}',NULL,'3b26b5afc51703255358079ae0f53f349ef423b0b8a7860f6983f427282e6285','1a208aedb852450806e9373c45e759ae0c810c313a353605d7e018ffa4a294ac','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',23,'LangkahDibuka','2026-11-26 02:40:55.755903','{"aksi":"paraf","at":"2026-11-26T02:40:55.755903+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1a208aedb852450806e9373c45e759ae0c810c313a353605d7e018ffa4a294ac','ba9cf20bb7bd9b77e7bcea210e3f21dffda75612a996322995b57ac892ba0673','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',24,'ParafDibubuhkan','2026-11-26 02:40:57.755903','{"at":"2026-11-26T02:40:57.755903+00:00","isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"n7wmbbiokhbyyem4qsafblmlt2","sebagai":"definitif"}}',NULL,'ba9cf20bb7bd9b77e7bcea210e3f21dffda75612a996322995b57ac892ba0673','915d7d58fcf48ccf0553590f3820308e913e1d57a5bbfd81c42ddbc9b4c53e1e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',25,'LangkahSelesai','2026-11-26 02:40:57.755903','{"at":"2026-11-26T02:40:57.755903+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"n7wmbbiokhbyyem4qsafblmlt2","sebagai":"definitif"}}',NULL,'915d7d58fcf48ccf0553590f3820308e913e1d57a5bbfd81c42ddbc9b4c53e1e','7aaece50011300b6a93f43521c31ba19a7cd79a5547af745d167b44e471cfd24','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',26,'LangkahDibuka','2026-11-26 02:40:57.755903','{"aksi":"tandatangani","at":"2026-11-26T02:40:57.755903+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7aaece50011300b6a93f43521c31ba19a7cd79a5547af745d167b44e471cfd24','e7bbcca7a2c696196ad9b0857fda3afbbc963d5ff31cb3a99eebf382903632bd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',27,'NomorSuratDipesan','2026-11-26 02:40:57.755903','{"at":"2026-11-26T02:40:57.755903+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"GYLRKAVLM2ES227M","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'e7bbcca7a2c696196ad9b0857fda3afbbc963d5ff31cb3a99eebf382903632bd','235ffdd521456fa3def610aa6af13c8b85ef45579c9f2cff86d250fac59571d1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',28,'SuratDirender','2026-11-26 02:40:59.755903','{"at":"2026-11-26T02:40:59.755903+00:00","docx":{"id":"bzt2hdy6ibt7oiuml5rfd3ieoe","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078","oleh":null,"pdf":null,"penanda":null,"tanggal":"2026-11-26"}',NULL,'235ffdd521456fa3def610aa6af13c8b85ef45579c9f2cff86d250fac59571d1','5859c647ef9226d2a89e13488f02c0f2c8e285e579a999bc6be5f2a81bf11f7a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',29,'SuratDitandatangani','2026-11-26 02:41:01.755903','{"at":"2026-11-26T02:41:01.755903+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"16eb1bd0406f668999d6db70c8691e99380b0e6e5d5628ae807959839c5e3eda","sidik":""}',NULL,'5859c647ef9226d2a89e13488f02c0f2c8e285e579a999bc6be5f2a81bf11f7a','334e661f982c844cea93796d592febd2529feb2ee4351897159f4304cc178fd9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',30,'LangkahSelesai','2026-11-26 02:41:01.755903','{"at":"2026-11-26T02:41:01.755903+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"}}',NULL,'334e661f982c844cea93796d592febd2529feb2ee4351897159f4304cc178fd9','c307d59024d78e062a324b74299a985477be8109aa29339fbb3cac0d548b5ea0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',31,'LangkahDibuka','2026-11-26 02:41:01.755903','{"aksi":"serahkan","at":"2026-11-26T02:41:01.755903+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c307d59024d78e062a324b74299a985477be8109aa29339fbb3cac0d548b5ea0','87428cc4c3a79224d875d84adbcb8285ede849a05fa356c4d6e737acde813fc1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',32,'BerkasDiserahkan','2026-11-26 02:41:03.755903','{"at":"2026-11-26T02:41:03.755903+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"}}',NULL,'87428cc4c3a79224d875d84adbcb8285ede849a05fa356c4d6e737acde813fc1','637bb3db5db7ae0a97288ddca41896690ec19599ddf931262d45598ea35dcbc3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',33,'SerahTerimaDikonfirmasi','2026-11-26 02:41:05.755903','{"at":"2026-11-26T02:41:05.755903+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'637bb3db5db7ae0a97288ddca41896690ec19599ddf931262d45598ea35dcbc3','560c27f3d596b966fe6c91bbc4161ae9a86a642e5394b5a6e4f8767d0cdd4b2c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',34,'LangkahSelesai','2026-11-26 02:41:05.755903','{"at":"2026-11-26T02:41:05.755903+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'560c27f3d596b966fe6c91bbc4161ae9a86a642e5394b5a6e4f8767d0cdd4b2c','46dc966ea297e3d2845a8bf2fd71b308109c8929ea8e6cb9b67947560d1c1d81','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mymgi72avitzt2vacyufw5uh2k',35,'BerkasSelesai','2026-11-26 02:41:05.755903','{"at":"2026-11-26T02:41:05.755903+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"tibv7lk2f4gxlqjqt6jmu7i6qp","sebagai":"definitif"}}',NULL,'46dc966ea297e3d2845a8bf2fd71b308109c8929ea8e6cb9b67947560d1c1d81','cf34672804d849664b0f9e81b33ef8814b47facac69d60cf69c684a984012e5d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',5,'DisposisiDiberikan','2026-11-26 02:41:07.755903','{"at":"2026-11-26T02:41:07.755903+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"rahasia":"cQKv0dAWBMlgVc1kUa0TT2CK6DVZ6P+aS9bY/K6GZXRfqfTJArp5r60/ioi2FhMqgfP1UE5Jmz0Zww==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','8bac08640f6767fc30ac54e37a679735538fc84da1a39c2cec83b0f862d06b18','ad32207d0d44d121314016f4a4e0eec7e89049d872ef767077b174936c283b92','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',6,'LangkahSelesai','2026-11-26 02:41:07.755903','{"at":"2026-11-26T02:41:07.755903+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"}}',NULL,'ad32207d0d44d121314016f4a4e0eec7e89049d872ef767077b174936c283b92','8f287e9a34a45247d459e991402dfb9c204361e422addc07a06164b3f301b008','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',7,'LangkahDibuka','2026-11-26 02:41:07.755903','{"aksi":"disposisi","at":"2026-11-26T02:41:07.755903+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8f287e9a34a45247d459e991402dfb9c204361e422addc07a06164b3f301b008','9635d01aef94bc79dc126bb1990f0f0090b0c059ba69636d5ea1372b1d888955','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',8,'DisposisiDiberikan','2026-11-26 02:41:09.755903','{"at":"2026-11-26T02:41:09.755903+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"},"rahasia":"q8XD4VzptOyL/5iZRORDVN7vx/KcbQIG1OxK4jeQ+je1dOskVxJAXEWFGD3w4BWtrWo8r2aIyyyNQw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','9635d01aef94bc79dc126bb1990f0f0090b0c059ba69636d5ea1372b1d888955','67207e7d4c7133042b9b691aae6718324fa60dfecd2c7d9a37236374d9a9bd33','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',9,'LangkahSelesai','2026-11-26 02:41:09.755903','{"at":"2026-11-26T02:41:09.755903+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"3hjkuptxdau2lgfqc5rqco3zgu","sebagai":"definitif"}}',NULL,'67207e7d4c7133042b9b691aae6718324fa60dfecd2c7d9a37236374d9a9bd33','1dd532b570ba3828067d5bd784d8caf7c91097dc97597504a220fdd6c5702d7c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',10,'LangkahDibuka','2026-11-26 02:41:09.755903','{"aksi":"disposisi","at":"2026-11-26T02:41:09.755903+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1dd532b570ba3828067d5bd784d8caf7c91097dc97597504a220fdd6c5702d7c','e1328467ddedff3e30a31df60c2bd572ccd5c5e557ef0950ad6caa786c642b22','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',11,'DisposisiDiberikan','2026-11-26 02:41:11.755903','{"at":"2026-11-26T02:41:11.755903+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"},"rahasia":"SsNNN1ytHeGlozSLzjm/rRu+QKnEbWAKY6zXxiws4/IgG90J204K9PEkSgU/UIMc/uSi6F+s+4nb6A==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','e1328467ddedff3e30a31df60c2bd572ccd5c5e557ef0950ad6caa786c642b22','a618cf5336af5c0496578b96c2dac0ce5b5598149062e8fd94fff091517a607d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',12,'LangkahSelesai','2026-11-26 02:41:11.755903','{"at":"2026-11-26T02:41:11.755903+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"vo74wa3qfjoaziqxodvx3hcnxc","sebagai":"definitif"}}',NULL,'a618cf5336af5c0496578b96c2dac0ce5b5598149062e8fd94fff091517a607d','a5d4baaa817ac60a25d2ac89e4cf0085a489a7d63c6c79a396aae9d1a030f1bf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',13,'LangkahDibuka','2026-11-26 02:41:11.755903','{"aksi":"susun_surat","at":"2026-11-26T02:41:11.755903+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a5d4baaa817ac60a25d2ac89e4cf0085a489a7d63c6c79a396aae9d1a030f1bf','dff2ff436aa07d6c0b60e3b2c9c60d35f6c8ef8550ad72b303327fb06c3bd758','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',14,'DokumenDilampirkan','2026-11-26 02:41:13.755903','{"at":"2026-11-26T02:41:13.755903+00:00","dokumen":{"id":"bd3pbblugzsi2uvw76qxbnhtp6","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d8041fc3e950c21cf57d35d141a365e14a15f03a5eef5835a4668b4ef8627083","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"},"rahasia":"NPhdwfkwTMN+n0DqKEUub2eHj9vQZAFryCc1o/uKOZLLzUUnB/7jva8axyREGmPT"}','tibv7lk2f4gxlqjqt6jmu7i6qp','dff2ff436aa07d6c0b60e3b2c9c60d35f6c8ef8550ad72b303327fb06c3bd758','8228c25f57927bf5ea5ff515860dfc373b5bb89db95bed164bad205c1e6fee80','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',15,'DrafSuratDisusun','2026-11-26 02:41:15.755903','{"at":"2026-11-26T02:41:15.755903+00:00","dokumen":{"id":"3k36zrw4ison45lorgzvm4qsbq","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"09bd7dbc9fa5434410f7a1f3fa8aac87b50e308def122036c02dd94faf587f87","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'8228c25f57927bf5ea5ff515860dfc373b5bb89db95bed164bad205c1e6fee80','c7ffcea56a388a037efb59264e52fcbbf561a7039997f08d01f6273f1c88bca6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',16,'LangkahSelesai','2026-11-26 02:41:17.755903','{"at":"2026-11-26T02:41:17.755903+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"gj3hnunv2r6oua5auf5rp7doe3","sebagai":"definitif"}}',NULL,'c7ffcea56a388a037efb59264e52fcbbf561a7039997f08d01f6273f1c88bca6','2c282e353586c39f24cbf837cbf4b9efad8f5b7578ae5b0629fcb79b5cfef658','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('iaw2o6svaatj3ra5q2ngyjkse2',17,'LangkahDibuka','2026-11-26 02:41:17.755903','{"aksi":"paraf","at":"2026-11-26T02:41:17.755903+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2c282e353586c39f24cbf837cbf4b9efad8f5b7578ae5b0629fcb79b5cfef658','eeb1ecda129014645d5cb682eb9d0a06afbb13c953856a36e19f3cd80de2ed1d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',5,'DisposisiDiberikan','2026-11-26 02:41:19.755903','{"at":"2026-11-26T02:41:19.755903+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"},"rahasia":"6CuuKlL6EiFFLKNw/KWGABmkpBr0+it8t5qGcJjyGfkuGYIPiUw9r5GxzegtHNc3tHy6iAqSG9xnBg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','tibv7lk2f4gxlqjqt6jmu7i6qp','34f9fd8a952c959a86a204175608475631433e5031c1f0e551333f6b356f3fce','56fb3873f4fd5ce3992d4349ee54b4da37592b08aa8ec0672aa2c2173928ecd7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',6,'LangkahSelesai','2026-11-26 02:41:19.755903','{"at":"2026-11-26T02:41:19.755903+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ksp7mgsqb7eoyrlsbuucwiracm","sebagai":"definitif"}}',NULL,'56fb3873f4fd5ce3992d4349ee54b4da37592b08aa8ec0672aa2c2173928ecd7','f3da3b016299b633fa1b51552f55c3662aa2dd38a5efc31adbd2fef2526c9660','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('njp4uijq5p5xx5mzpejerqpui7',7,'LangkahDibuka','2026-11-26 02:41:19.755903','{"aksi":"disposisi","at":"2026-11-26T02:41:19.755903+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f3da3b016299b633fa1b51552f55c3662aa2dd38a5efc31adbd2fef2526c9660','7690a8f089a018997dcc0acf891af4bdb23ecde4d8d6573d217e856c499610cf','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-26 02:40:35.755903','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('PCEDxgmCT2Op2Etp5xvZJbBt','7000001',201,'disposisi','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JiFTnCqRWm-3cXlDNBXWncVM','7000001',201,'minta','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LCth9FQHHdD_ZWJhwVVc6ORj','7000001',201,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('67yyu-6x0qK0b6p7KrR98W9i','7000001',201,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YwWiVGtV_FlY5K1j17VuccFH','7000001',201,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W-KsF_qyA0YfVqj3kk4FDR4y','7000001',201,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NYIn_EGwWPhpNkbpEXh3yoLE','7000001',201,'perpanjang','{}','mymgi72avitzt2vacyufw5uh2k',2,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9b7mhcmQjHebjstxFIhUstpe','7000001',101,'batal_berkas','{}','mymgi72avitzt2vacyufw5uh2k',NULL,NULL,'2026-11-26 03:40:33.147748','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hXUMe5ecdq2x1RngHwIz4u2L','7000001',201,'disposisi','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5FJs514KbkozfyB-xtbux889','7000001',201,'minta','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oFRnWUTFX6QwUfCCBKzzeZdz','7000001',201,'catatan','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bAFaDwjuQHbEEBhdPcpnsBpy','7000001',201,'lampiran','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JDYAZxE7aRfMlnQjZdYV2g6O','7000001',201,'riwayat','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kZyW9OFqWFGITvnmJAQZCKjM','7000001',201,'tenggat','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RorjojIfXNWyAYOZndyCCvii','7000001',201,'perpanjang','{}','iaw2o6svaatj3ra5q2ngyjkse2',2,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zcnitVNikIZRxO7IsycCyPsa','7000001',101,'batal_berkas','{}','iaw2o6svaatj3ra5q2ngyjkse2',NULL,NULL,'2026-11-26 03:40:34.682222','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PNNiycXZWVdFY7bN8dyygbt6','7000001',201,'disposisi','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7-KoA4U-UlwP2FyUhAh1_BI6','7000001',201,'minta','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IJZCE4iEthzGzGdxkVkdl_17','7000001',201,'catatan','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jDdMz0sL8h-_Z9hw5ntmnzTG','7000001',201,'lampiran','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2pzrRm5wB4FhpMOqnF5IFpYZ','7000001',201,'riwayat','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BsbRfhm1l5QJyU3ZcAjLbTI0','7000001',201,'tenggat','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tJDauEf6Db8iv25i7sbudBLs','7000001',201,'perpanjang','{}','njp4uijq5p5xx5mzpejerqpui7',2,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('v9-t6VJ_i8_gwde5cTTNEqSR','7000001',101,'batal_berkas','{}','njp4uijq5p5xx5mzpejerqpui7',NULL,NULL,'2026-11-26 03:40:35.043706','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BHcXQzOQDEX8ViOyfre4K8VP','7000001',203,'disposisi','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rPSfiFSQJTiWRPHDjqKePVzu','7000001',203,'minta','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aq9URX63muwKB8xfykSAzULE','7000001',203,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TK2x83pIhM_bPQN_iFF_sA1v','7000001',203,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('n6_P8TnJSB3OYKMz8RRmrKu6','7000001',203,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('J1Ax4wvM60Md1TQuK_qiR2xq','7000001',203,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',3,NULL,'2026-11-26 03:40:35.358973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Dpq84GApESkXIxJ-20CUw2vl','7000001',204,'disposisi','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9mxojKL29wkbbAfrrjXoXQmo','7000001',204,'minta','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FVhmeX1oqlDdHQUAcjn2izGb','7000001',204,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0vskGjCL7mGg4h6IKy6G1sys','7000001',204,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9XxWWRRj81CRHZjG2he7bVcI','7000001',204,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Kn7MHU7oi3Fp33Dbvq3jthjp','7000001',204,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',4,NULL,'2026-11-26 03:40:35.650505','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UVHCd4pZGQzJ0uxY1Ymj-ZmZ','7000001',205,'isi_surat','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BTl3D5nX9HNAjvl0vWyH3YdB','7000001',205,'lampir','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rlhgnWFGtfNelCSnsxCuLM3J','7000001',205,'minta','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nKea4EpJFHFZNpgbe9MglqVT','7000001',205,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NckmR57BTqUZEZDKTEUfUzf1','7000001',205,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eAjyebgkyuyHfNtBXFO6fjqu','7000001',205,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R46J-2t6fgRg8J0nxVg1fbdR','7000001',205,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:35.961388','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1-Uqi1n_7z15Ay7IPy4ni4KG','7000001',205,'selesai','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:36.593804','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5yurRF7NaqSWdu76Kc55aMtc','7000001',205,'lihat_surat','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:36.593804','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oA4Zfc6ZE1E3ecFERpe-pULF','7000001',205,'unduh_draf','{}','mymgi72avitzt2vacyufw5uh2k',5,NULL,'2026-11-26 03:40:36.593804','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NRauGwn209-2v41cPoPO9H0z','7000001',204,'paraf','{}','mymgi72avitzt2vacyufw5uh2k',6,'222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078','2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zPnFj4DWTPSOtywHfBFK5QTd','7000001',204,'lihat_surat','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IFDmkpLtN6pGsxQC0tltHTLF','7000001',204,'minta','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6L4DgnuP6XII-ZCdVnrtz70a','7000001',204,'kembalikan','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('D-TRQnoLLUlrR_WLW9eabJ_b','7000001',204,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0kF-EfCRSLS6HnwimSnMFnnd','7000001',204,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sFGMtCYJSjQmHh6IwIrXM7yD','7000001',204,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ULX5rfGdqga1sXDITxoHiDaO','7000001',204,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',6,NULL,'2026-11-26 03:40:36.825439','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x50wJcQBra3UKwoX6GNAYu_M','7000001',203,'paraf','{}','mymgi72avitzt2vacyufw5uh2k',7,'222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078','2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1YLfvUFwNZSPiRgmIOPQjhuJ','7000001',203,'lihat_surat','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('veobjCuK4FVC2OGqGRlIxT5e','7000001',203,'minta','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_EzeQTHsc3bkT_nZuf5Bf28w','7000001',203,'kembalikan','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vIa3YGTHvCzPZJofRvs6yaB8','7000001',203,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2DtdmCc61WYnM6maOn2IlvNE','7000001',203,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EnydIjoUMTnk2mAE-eAFOhAD','7000001',203,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sEjxaqWO_tbokntAkHvgvMY0','7000001',203,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',7,NULL,'2026-11-26 03:40:37.132168','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q5KLXblG4FmKrXIz54Tlevr-','7000001',202,'paraf','{}','mymgi72avitzt2vacyufw5uh2k',8,'222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078','2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Sc4Z5fw2Ss2OREi_Qw8x89QI','7000001',202,'lihat_surat','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9nzTlQwJ_Xr1oZwzz9lBw_ox','7000001',202,'minta','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hiV11JUihulX547c0uNnPak9','7000001',202,'kembalikan','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tZyeohj-WP4fbzoZVsxPOa-F','7000001',202,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nIN1sus32jVhmJBmtY0oLiL9','7000001',202,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jqbDHcZgEHhCzCsxYTghzmZT','7000001',202,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GzuY5OsD_jrzaEm3Kf98SOld','7000001',202,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',8,NULL,'2026-11-26 03:40:37.344803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CBDgJktUMIBUcs5syXYTPrOK','7000001',201,'minta','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nAXAU35ibN5cOZOWCkIzvM_z','7000001',201,'kembalikan','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X8dTm3-r4vZbLxWJCx5jcqPj','7000001',201,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zSWlU62xKat8edYXf84_lNmj','7000001',201,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xdvyP0fiwKHDGHSJ88_eCs4b','7000001',201,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TU2R929yRJ1Lvyi_vLcc2OUa','7000001',201,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9KhMzji3ubRZNWUbMpkMWeny','7000001',201,'perpanjang','{}','mymgi72avitzt2vacyufw5uh2k',9,NULL,'2026-11-26 03:40:37.579211','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F3Qb8bYi4jPR6UzELzx2hngu','7000001',205,'serahkan','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F8NUKdRYXCsJaWnbzjFmLaq0','7000001',205,'lihat_surat','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PipNwRyR108EONOp8VJw-1yK','7000001',205,'catatan','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sdp-pYJ38JiXqykE5CCQceUm','7000001',205,'lampiran','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UG7y3tqoY_5SGTtFPPgsukwq','7000001',205,'riwayat','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zvQVf-xYCmFjgayao9elX7MD','7000001',205,'tenggat','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.352156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GgcAUCdivT4wBS-OOcSaA44s','7000001',205,'lampir','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.769327','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5o4nA5oQE_96nnjZczjiSo_L','7000001',101,'konfirmasi','{}','mymgi72avitzt2vacyufw5uh2k',10,NULL,'2026-11-26 03:40:38.769327','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xmgbGl1z8pG3Yrg532a1Rp-P','7000001',203,'disposisi','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FkPiGbqcNhwclcU3XjSzM1tA','7000001',203,'minta','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PofPqvfbVpOzFDoIrQiSSjAd','7000001',203,'catatan','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DnO4TXsWTVd5AqzBam8S55pB','7000001',203,'lampiran','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YsDvaxuIBZ2BufweobS_WsGD','7000001',203,'riwayat','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gvJodHPjRQ5N15i_E4hiFuf2','7000001',203,'tenggat','{}','iaw2o6svaatj3ra5q2ngyjkse2',3,NULL,'2026-11-26 03:40:39.422515','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tVJRGuUkdcwiSyVW7tShNsc0','7000001',204,'disposisi','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YP-xcNHbVhLY1wbiHaGo08Qz','7000001',204,'minta','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ly1q8ElUGPocgOVhQPbUULgA','7000001',204,'catatan','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tC2I1rzsRBEEqU9ii-DaKxL3','7000001',204,'lampiran','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6uVOJE_EJqzBw4JPnSxQCRW5','7000001',204,'riwayat','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xlO5fNtuEHZRlSqmbgLWA-hu','7000001',204,'tenggat','{}','iaw2o6svaatj3ra5q2ngyjkse2',4,NULL,'2026-11-26 03:40:39.727086','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ER0tRV_u4C8Q_k6HRAN4sMmJ','7000001',205,'isi_surat','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f_tmdWn2mP4HmrAdpbqX7tYz','7000001',205,'lampir','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GTgExHzXzCE3tZOSQM1wTMFI','7000001',205,'minta','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('N0ZRhctohr2t5_KR-WIywHKM','7000001',205,'catatan','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ehquV0aWZJ8HEcu_tfxCUX7u','7000001',205,'lampiran','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XFZDZ8vw9AbzL4mpWiT2R7K5','7000001',205,'riwayat','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u6iU_qOKXByOd5AZ45IgltvT','7000001',205,'tenggat','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:40.139301','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7c2RwLMYVHV8rnhUcl_cJHmh','7000001',205,'selesai','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:41.072995','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LEuMB2z_LEUECQOIxib9jEiF','7000001',205,'lihat_surat','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:41.072995','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jxa48j6sMSpVO6P9UyH7pFrr','7000001',205,'unduh_draf','{}','iaw2o6svaatj3ra5q2ngyjkse2',5,NULL,'2026-11-26 03:40:41.072995','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SHpRe0xwUBvj5zg4qILsLBns','7000001',204,'paraf','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,'a4c39ef99efce3790b707b338a55f7266633da3de06d5e3660274f18ae870057','2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G4PMatoRQ7HQJ4wL-aanYrbA','7000001',204,'lihat_surat','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tJnLIHxEOxM7gUW9jFOFIH_n','7000001',204,'minta','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FR_N_Ci1C3s4YEy23q9psQgM','7000001',204,'kembalikan','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wGc6p52U-kODhEssHA1sOVYc','7000001',204,'catatan','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ogsgNy35FG7jZqf90Oc__-Mw','7000001',204,'lampiran','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1278IyfINs6wwhu8MIMDiUG8','7000001',204,'riwayat','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-h2RX-rxzUKLwNfy14oe6Dxg','7000001',204,'tenggat','{}','iaw2o6svaatj3ra5q2ngyjkse2',6,NULL,'2026-11-26 03:40:41.394214','dkisp-tarakan');
INSERT INTO "tombol" VALUES('C82-Usewy0my2VlNBSbNB21x','7000001',203,'disposisi','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iw0wa1C4fSufSsb7u9hkWfAW','7000001',203,'minta','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hvvvwqx-LCgVu9-Uu7sr08Ph','7000001',203,'catatan','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nm9bh-yMuYtisX9LRYv4Z8gT','7000001',203,'lampiran','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OXV52oWoSCHwQkSFjcozhGWj','7000001',203,'riwayat','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g8636f5ZZUqKHDmzxdsCo1nW','7000001',203,'tenggat','{}','njp4uijq5p5xx5mzpejerqpui7',3,NULL,'2026-11-26 03:40:41.840255','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:mymgi72avitzt2vacyufw5uh2k:2','mymgi72avitzt2vacyufw5uh2k','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:40:41.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:mymgi72avitzt2vacyufw5uh2k:3','mymgi72avitzt2vacyufw5uh2k','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 02:40:43.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:mymgi72avitzt2vacyufw5uh2k:5:0','mymgi72avitzt2vacyufw5uh2k','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 02:40:45.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:mymgi72avitzt2vacyufw5uh2k:4','mymgi72avitzt2vacyufw5uh2k','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 02:40:45.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:mymgi72avitzt2vacyufw5uh2k:5:1','mymgi72avitzt2vacyufw5uh2k','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 02:40:47.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:mymgi72avitzt2vacyufw5uh2k:222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078:2026-11-26:ksp7mgsqb7eoyrlsbuucwiracm:definitif','mymgi72avitzt2vacyufw5uh2k','{"isi_hash": "222dbefaa3fd70b6a73cb2a3a57e59312578f4c5e1a4e1383ef5aae08cbdc078", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-26 02:40:57.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:mymgi72avitzt2vacyufw5uh2k','mymgi72avitzt2vacyufw5uh2k','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-26 02:41:05.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:mymgi72avitzt2vacyufw5uh2k','mymgi72avitzt2vacyufw5uh2k','{}','menunggu',0,NULL,NULL,'2026-11-26 02:41:05.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:iaw2o6svaatj3ra5q2ngyjkse2:2','iaw2o6svaatj3ra5q2ngyjkse2','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:41:07.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:iaw2o6svaatj3ra5q2ngyjkse2:3','iaw2o6svaatj3ra5q2ngyjkse2','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 02:41:09.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:iaw2o6svaatj3ra5q2ngyjkse2:5:0','iaw2o6svaatj3ra5q2ngyjkse2','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 02:41:11.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:iaw2o6svaatj3ra5q2ngyjkse2:4','iaw2o6svaatj3ra5q2ngyjkse2','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 02:41:11.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:iaw2o6svaatj3ra5q2ngyjkse2:5:1','iaw2o6svaatj3ra5q2ngyjkse2','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 02:41:13.755903',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:njp4uijq5p5xx5mzpejerqpui7:2','njp4uijq5p5xx5mzpejerqpui7','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:41:19.755903',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_peristiwa_instansi ON peristiwa (instansi);
CREATE INDEX ix_undangan_instansi ON undangan (instansi);
CREATE INDEX ix_lambang_instansi ON lambang (instansi);
CREATE INDEX ix_tugas_latar_instansi ON tugas_latar (instansi);
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
CREATE UNIQUE INDEX ix_dokumen_kode ON dokumen (kode);
CREATE INDEX ix_pengingat_menunggu ON pengingat (instansi, jatuh_at) WHERE status = 'menunggu';
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (instansi, coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_unduhan_kantor ON unduhan (instansi) WHERE status = 'menunggu';
COMMIT;
