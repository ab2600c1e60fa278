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
INSERT INTO "akun" VALUES(1,201,201,'fak2pzm2mm7tn55srhsdmhvv7d',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'d3bfdntrtq36trs325y5qjrkcy',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'rbj5vgctgctpo4sozigbq75zle',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'ejc4bw5ygb7qphboobptuzdy25',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'nnfw6m54o6vihr43scmzjkye26',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'s3cdrprcz6nz32tnspyn2rookt',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'ye3akeebe7g2qytqzjmh4jvhcr',1,NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','ye3akeebe7g2qytqzjmh4jvhcr','{"dibuat_at":"2026-11-25T21:48:02.177757+00:00","dokumen":[{"id":"w4qkimd5ikzl3zxxajutkycmlh","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"ngmdh2hxkpy4zhfwjas5lpzv4c","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"04813cafc5571e69c971681a35439d56edca5822335b48b5ea50f05cd0359a74","slot":"data","ukuran":31}],"id":"j4s33qtzod6v73hr64ogoyqa4x","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:02.177757+00:00","no":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:02.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:02.177757+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:08.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:08.177757+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:10.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:10.177757+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:12.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:12.177757+00:00","no":4,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:18.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:18.177757+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:20.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:20.177757+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:22.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:22.177757+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"d3bfdntrtq36trs325y5qjrkcy","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:24.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:24.177757+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:28.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:30.177757+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:28.177757+00:00","no":9,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:32.177757+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:48:32.177757+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"ditandatangani_at":"2026-11-25T21:48:28.177757+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"docx":{"id":"ev2yuoi5eqkuefp4b35vtkb4bd","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467","slot":"surat","ukuran":32},"draf":{"id":"sppzcbz4v2o5tz3qc2kzjav2vz","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6609cf9b643016825598b98f0a0f3e3cf1e8299085cd9a649684383d44e2d759","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"LKGEMZTI6PZOYIND","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:20.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","jabatan":"statistisi","lb":6,"orang":"ejc4bw5ygb7qphboobptuzdy25"},{"at":"2026-11-25T21:48:22.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","jabatan":"kabid","lb":7,"orang":"rbj5vgctgctpo4sozigbq75zle"},{"at":"2026-11-25T21:48:24.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","jabatan":"sekretaris","lb":8,"orang":"d3bfdntrtq36trs325y5qjrkcy"}],"pdf":null,"penyedia":"none","perlu_data":null,"sha256_ttd":"4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467","sumber":"isian","tanggal":"2026-11-26"},"versi":35}','76829376c4c2597780c34f442ea885fcd00c70a07eaa29a663d6efbe2f42a69b','2026-11-25 21:48:02.177757','2026-11-25 21:48:32.177757','dkisp-tarakan');
INSERT INTO "berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','ye3akeebe7g2qytqzjmh4jvhcr','{"dibuat_at":"2026-11-25T21:48:04.177757+00:00","dokumen":[{"id":"vltocjcubfkurmu7dgeqafdh3y","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"xump6xww2zrlhqlh3ueiyovtfp","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"2981dce631e5dd8da49f66fda31179c7e04dfc72cfa712681861406094cc3173","slot":"data","ukuran":31}],"id":"mrkywkm6fhg3vgri7rhsyazgid","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:04.177757+00:00","no":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:04.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:04.177757+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:34.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:34.177757+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:36.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:36.177757+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:38.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:38.177757+00:00","no":4,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:44.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:44.177757+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"jbyj5x3vzoj66qaf7ebyoonrll","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"78c540227fe1e28b976fa5bc3cbde857311ef2dc355a8eb4820b588ae8488278","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"penyedia":null,"perlu_data":null,"sha256_ttd":null,"sumber":"isian","tanggal":null},"versi":17}','2e47cf3851bc8cee436fa312e19abe9ebc7827a5855c7ed27b9510968c77866c','2026-11-25 21:48:04.177757',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('err6cgrguui5lzkzu4f4fiqucw','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','ye3akeebe7g2qytqzjmh4jvhcr','{"dibuat_at":"2026-11-25T21:48:06.177757+00:00","dokumen":[{"id":"fnt2dzcihddtwipdmtchxrmvjr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"err6cgrguui5lzkzu4f4fiqucw","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:06.177757+00:00","no":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:06.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:06.177757+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:46.177757+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:46.177757+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','1b7c047034b8f69d28a1461b15956200515ac573ea97a9821a2bf142f3cf8b8d','2026-11-25 21:48:06.177757',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('w4qkimd5ikzl3zxxajutkycmlh','j4s33qtzod6v73hr64ogoyqa4x','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:02.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('vltocjcubfkurmu7dgeqafdh3y','mrkywkm6fhg3vgri7rhsyazgid','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:48:04.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('fnt2dzcihddtwipdmtchxrmvjr','err6cgrguui5lzkzu4f4fiqucw','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:06.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ngmdh2hxkpy4zhfwjas5lpzv4c','j4s33qtzod6v73hr64ogoyqa4x','data','04813cafc5571e69c971681a35439d56edca5822335b48b5ea50f05cd0359a74','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:14.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('sppzcbz4v2o5tz3qc2kzjav2vz','j4s33qtzod6v73hr64ogoyqa4x','draf','6609cf9b643016825598b98f0a0f3e3cf1e8299085cd9a649684383d44e2d759','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:16.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ev2yuoi5eqkuefp4b35vtkb4bd','j4s33qtzod6v73hr64ogoyqa4x','surat','4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:26.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('xump6xww2zrlhqlh3ueiyovtfp','mrkywkm6fhg3vgri7rhsyazgid','data','2981dce631e5dd8da49f66fda31179c7e04dfc72cfa712681861406094cc3173','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:40.177757','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('jbyj5x3vzoj66qaf7ebyoonrll','mrkywkm6fhg3vgri7rhsyazgid','draf','78c540227fe1e28b976fa5bc3cbde857311ef2dc355a8eb4820b588ae8488278','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:42.177757','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:j4s33qtzod6v73hr64ogoyqa4x:2','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:j4s33qtzod6v73hr64ogoyqa4x','j4s33qtzod6v73hr64ogoyqa4x',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:mrkywkm6fhg3vgri7rhsyazgid:2','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:mrkywkm6fhg3vgri7rhsyazgid','mrkywkm6fhg3vgri7rhsyazgid',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "WhQGwkIviTcc7c1GCj7Ivj1a"}]]}}','6dc9c18682dbe1b0280a13da9d70de76f3def449ec0fe8009014e83b635dfab8',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:err6cgrguui5lzkzu4f4fiqucw:2','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:err6cgrguui5lzkzu4f4fiqucw','err6cgrguui5lzkzu4f4fiqucw',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "iE8Ud82Ti_xjussbdc_iIgU9"}]]}}','58f753a2d4934966ca02134cffec796ee827b4f536b54a502845c12c5ce721a6',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:j4s33qtzod6v73hr64ogoyqa4x:3','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:j4s33qtzod6v73hr64ogoyqa4x:4','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:j4s33qtzod6v73hr64ogoyqa4x:5','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:j4s33qtzod6v73hr64ogoyqa4x:6','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:j4s33qtzod6v73hr64ogoyqa4x:7','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:j4s33qtzod6v73hr64ogoyqa4x:8','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:j4s33qtzod6v73hr64ogoyqa4x:9','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:j4s33qtzod6v73hr64ogoyqa4x:10','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:j4s33qtzod6v73hr64ogoyqa4x','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:mrkywkm6fhg3vgri7rhsyazgid:3','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:mrkywkm6fhg3vgri7rhsyazgid:4','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:mrkywkm6fhg3vgri7rhsyazgid:5','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:mrkywkm6fhg3vgri7rhsyazgid:6','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.48: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.48: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "kK1s6kUG1zuAC5x65Rg5AVlB"}, {"text": "Lihat surat", "callback_data": "1OhP1yzV37bYrVt0hAq5IAJ3"}], [{"text": "Minta kelengkapan", "callback_data": "fr8k2InjcYbQPOn4r3aZbwf7"}, {"text": "Kembalikan", "style": "danger", "callback_data": "BNyk2gf_vlY3i9DE4RmwlCi3"}], [{"text": "Catatan", "callback_data": "ngdR5kPEoE4VZqW7QB6AM2i8"}, {"text": "Lihat berkas", "callback_data": "1p5yt7EiTuGWFgvZ-Pt_WcCD"}], [{"text": "Riwayat", "callback_data": "vhOfc1LDoUzFptpSfzCEmT5k"}, {"text": "Jelaskan tenggat", "callback_data": "o0nJvF-XJHM47v-ck1EJzPaC"}]]}}','6bb0f83c15f8fcccde8fe00c9b1a95ae4ac98ad96729324fe5249761fe8fbad0',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:err6cgrguui5lzkzu4f4fiqucw:3','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "q_Iy-scoT1cD7nYXzqTWobCB"}, {"text": "Minta kelengkapan", "callback_data": "k3o7h5B24eo79eIPhpRSbAY4"}], [{"text": "Catatan", "callback_data": "sjabmywwqD9gHmn59cj3N9-2"}, {"text": "Lihat berkas", "callback_data": "ZX7Gm1TaSr4mO03Lm7B13ZVt"}], [{"text": "Riwayat", "callback_data": "bcJ3nQSQE3zR_wyizwqVLfPk"}, {"text": "Jelaskan tenggat", "callback_data": "ETp0gdr-PbbGY3Tje6-LV3nb"}]]}}','e6d818a7fc60b2a586932236ff3cfb6b4a9989ab6a73a41bc49bc37c1add17a1',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('fak2pzm2mm7tn55srhsdmhvv7d',X'F4440A54E3F0064C71EB8847F1C0CE19587A18BCC09C3CE7E656EC657C149E8DB8C89170F064ED4F2EC84031FE0F3211542C790FEA23E8D6BAA435F9',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('d3bfdntrtq36trs325y5qjrkcy',X'44F4616EF96B5FCF12B35C6F9A90D89C6175D4E886D2C96D70C13952F85E77916DE545C9871B72D09830E4018A7833E77E839AE500E17B63C77F4F1D',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('rbj5vgctgctpo4sozigbq75zle',X'C8845D34004560A739B86D717CBDE1F39D719644342075A44DBBB9C61A29A956F5CFD35FBAC15A136D66EE4C1D3A823B7A1593BBF37161EF381A155A',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ejc4bw5ygb7qphboobptuzdy25',X'95CAEE0EE6FBAAA1F64288DF02C0E3D33D7C6A77493F1A1878DCA44B0A5989982DAA62437D92EBA4A466CD59EAEB87B219376ECFDC1B3E8F747867D7',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('nnfw6m54o6vihr43scmzjkye26',X'31704C1C5719CDF90D695BCCD91D89339ACA96D1F78694C598FA5B33853D57AAE665AD68B14D0B9E906FC0CB9ADA26836A68EB1B7248A1AAF37DD9D2',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('s3cdrprcz6nz32tnspyn2rookt',X'8A90735B033E9DEDB5F7468D022A3D142E6A720294209923EBD830202B38ADFEC92DE5A20EC9A0A3901756A16344C827BCBA58B78DABC93079E42F38',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ye3akeebe7g2qytqzjmh4jvhcr',X'B5ED40A2BF47CDF1B9C8B3B9121265FDD2CCE91766013B22B538A25B7A7A23FF40F350C7F2FD74ECABDAC4583EA4D63E849D7E111B1AADF0A2D8A66F',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',1,1,0,'ajukan','pemohon','ye3akeebe7g2qytqzjmh4jvhcr','selesai',0,0,'2026-11-25 21:48:02.177757',NULL,'2026-11-25 21:48:02.177757',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:02.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:08.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',1,1,0,'ajukan','pemohon','ye3akeebe7g2qytqzjmh4jvhcr','selesai',0,0,'2026-11-25 21:48:04.177757',NULL,'2026-11-25 21:48:04.177757',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:04.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:34.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('err6cgrguui5lzkzu4f4fiqucw',1,1,0,'ajukan','pemohon','ye3akeebe7g2qytqzjmh4jvhcr','selesai',0,0,'2026-11-25 21:48:06.177757',NULL,'2026-11-25 21:48:06.177757',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('err6cgrguui5lzkzu4f4fiqucw',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:06.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:46.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:08.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:10.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:10.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:12.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:12.177757','2026-12-01 08:00:00.000000','2026-11-25 21:48:18.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:18.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:20.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:20.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:22.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:22.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:24.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:24.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:28.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j4s33qtzod6v73hr64ogoyqa4x',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:28.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:32.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:34.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:36.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:36.177757','2026-11-27 08:30:00.000000','2026-11-25 21:48:38.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:38.177757','2026-12-01 08:00:00.000000','2026-11-25 21:48:44.177757',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('mrkywkm6fhg3vgri7rhsyazgid',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:48:44.177757','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('err6cgrguui5lzkzu4f4fiqucw',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:48:46.177757','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','j4s33qtzod6v73hr64ogoyqa4x',NULL,'2026-11-25 21:48:02.177757',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','mrkywkm6fhg3vgri7rhsyazgid',NULL,'2026-11-25 21:48:04.177757',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','err6cgrguui5lzkzu4f4fiqucw',NULL,'2026-11-25 21:48:06.177757',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','j4s33qtzod6v73hr64ogoyqa4x','LKGEMZTI6PZOYIND','2026-11-25 21:48:24.177757','2026-11-25 21:48:28.177757','dkisp-tarakan');
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
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_orang PRIMARY KEY (id)
);
INSERT INTO "orang" VALUES('fak2pzm2mm7tn55srhsdmhvv7d',X'9FA051F3BBB8B5E0433710E44B9926B8A7CDDB30D0FBB0E55DF8F689A3FCEF29E6B71DEE9083634BC84838D1','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('d3bfdntrtq36trs325y5qjrkcy',X'2F4B32DFE3308BB05B0A246A0481B8E5A1796CA1F67204A150AD4DD5B0BD96471F4E26A04818BDAB5D7EFAC2D52983E005','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('rbj5vgctgctpo4sozigbq75zle',X'A1048A0E4D560DD540F09CC73A26E948431819C37D3E6100A547F70176E6266C1CD18E26FBD236B826FB3D39','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('ejc4bw5ygb7qphboobptuzdy25',X'3CE7AE8A308E4C9B9A63E6BE8EA6B5C254037FB30515DBC93E12B57018D712A82C151D5A69703B89AA19C43E3FB21BBFED','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('nnfw6m54o6vihr43scmzjkye26',X'5CBCECE83AC27DF937379251BC1B666927973A08E6754A3A3F5A0A4B5F3E61C1817CC3B38B3EAE3B45BEC7BA0E','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('s3cdrprcz6nz32tnspyn2rookt',X'61A4F76B0E7AD53B45639F17F90C38AE6A7DE817BFEB84E636BC71B434A6BB9DBB15119855017ED01CE26B0B','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
INSERT INTO "orang" VALUES('ye3akeebe7g2qytqzjmh4jvhcr',X'0CE0086A3CD9912B4D132F899B3B07F75F4C0455DC272691BDA92155CE03040D892B92E8077BEBE8E6CA75','',NULL,'2026-11-25 21:48:00.177757','dkisp-tarakan');
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:57.548193',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:57.548193',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:57.660501',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:57.660501',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.028755',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.028755',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.290590',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.546053',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.704559',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "6609cf9b643016825598b98f0a0f3e3cf1e8299085cd9a649684383d44e2d759", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:j4s33qtzod6v73hr64ogoyqa4x:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:58.945424',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:59.075004',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:59.214863',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:59.414345',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:59.676629',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:00.149205',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',101,'sendDocument','{"document": {"dokumen": "4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:j4s33qtzod6v73hr64ogoyqa4x:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:00.324625',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "04813cafc5571e69c971681a35439d56edca5822335b48b5ea50f05cd0359a74", "nama": "umkm.csv"}}',NULL,'serah:j4s33qtzod6v73hr64ogoyqa4x:10:101:ngmdh2hxkpy4zhfwjas5lpzv4c',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:00.324625',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:00.324625',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:00.681374',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:01.444582',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:01.612746',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'sendDocument','{"document": {"dokumen": "78c540227fe1e28b976fa5bc3cbde857311ef2dc355a8eb4820b588ae8488278", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:mrkywkm6fhg3vgri7rhsyazgid:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:01.945431',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:02.156234',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:02.421287',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'j4s33qtzod6v73hr64ogoyqa4x',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:07.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'mrkywkm6fhg3vgri7rhsyazgid',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:33.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'err6cgrguui5lzkzu4f4fiqucw',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:45.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'j4s33qtzod6v73hr64ogoyqa4x',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:09.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'j4s33qtzod6v73hr64ogoyqa4x',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:11.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'j4s33qtzod6v73hr64ogoyqa4x',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:17.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'j4s33qtzod6v73hr64ogoyqa4x',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:19.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'j4s33qtzod6v73hr64ogoyqa4x',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:21.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'j4s33qtzod6v73hr64ogoyqa4x',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:23.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'j4s33qtzod6v73hr64ogoyqa4x',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:27.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'j4s33qtzod6v73hr64ogoyqa4x',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:29.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'j4s33qtzod6v73hr64ogoyqa4x',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:48:31.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'mrkywkm6fhg3vgri7rhsyazgid',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:35.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'mrkywkm6fhg3vgri7rhsyazgid',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:37.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'mrkywkm6fhg3vgri7rhsyazgid',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:43.177757','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'mrkywkm6fhg3vgri7rhsyazgid',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'err6cgrguui5lzkzu4f4fiqucw',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
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
INSERT INTO "penugasan" VALUES(1,'kadis','fak2pzm2mm7tn55srhsdmhvv7d','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','d3bfdntrtq36trs325y5qjrkcy','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','rbj5vgctgctpo4sozigbq75zle','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','ejc4bw5ygb7qphboobptuzdy25','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','nnfw6m54o6vihr43scmzjkye26','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','s3cdrprcz6nz32tnspyn2rookt','definitif','2026-11-25 21:48:00.177757',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',1,'PermohonanDiajukan','2026-11-25 21:48:02.177757','{"at":"2026-11-25T21:48:02.177757+00:00","dokumen":[{"id":"w4qkimd5ikzl3zxxajutkycmlh","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","rahasia":"HXHgCpaSR4TvQrxRqm2v8jsrqCAIeSQsW91J8Wcx5mOTwgNJlYEksLx9wd9jvie7c4jR5b8+Uai3mJtuQzN3RiXx815VGX0IK+5x1w8hUA5Fveyy/lW/Son/Rh9MVdAkplOQPyvyAPZ2kf1vixJbLO4crMn5mkUIPRtGWaadZ4ZOk47iJ9pH5A8M2UKxHjkacirp/g6gHDrq9hI8GvC8FyF8BMIVDFOtfq9QnG3ZTp5LtOA+KjuhRy1dN9H/WXvyJyASAzYs6tTrO3ZsEAEsqE+wVDdR5OoAIGTbp1WNstFa8kbj+/CuUjp4I1X6q705T07TZb7EIlkOoBJhU+tz0VHs1/XFx/rXwmYPtqoTXseRwT0acUnNEIjQ613/Ft9OCMHsOgzvU/Bfvb5gwcrL+zOa50tjci/Q1SIx8Da6cw8wdCr9FZ3ojzYATShxJfqTMarGOao5qlzKbNXoOXg1fs0=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','ye3akeebe7g2qytqzjmh4jvhcr','0000000000000000000000000000000000000000000000000000000000000000','3f5588c9dc3f45f329ddfa4ab36703bb4bd7db0920a002379d0dcd1aeb0abede','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',2,'LangkahDibuka','2026-11-25 21:48:02.177757','{"aksi":"ajukan","at":"2026-11-25T21:48:02.177757+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"samping":false}',NULL,'3f5588c9dc3f45f329ddfa4ab36703bb4bd7db0920a002379d0dcd1aeb0abede','10b1ade16f1af71de46f09a15278c4761a618ea3a3b5d351a66b2ecf3d101960','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',3,'LangkahSelesai','2026-11-25 21:48:02.177757','{"at":"2026-11-25T21:48:02.177757+00:00","lb":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'10b1ade16f1af71de46f09a15278c4761a618ea3a3b5d351a66b2ecf3d101960','3f3182f74e630982aa6370b1f88cf4a30ad3a6cd773c94f5c8d74fdc2324fb2c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',4,'LangkahDibuka','2026-11-25 21:48:02.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:02.177757+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3f3182f74e630982aa6370b1f88cf4a30ad3a6cd773c94f5c8d74fdc2324fb2c','d2d06143d30b545a96e663ff72d790f5ad7066cfb63ae3f8f72df4405cbc2bab','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',1,'PermohonanDiajukan','2026-11-25 21:48:04.177757','{"at":"2026-11-25T21:48:04.177757+00:00","dokumen":[{"id":"vltocjcubfkurmu7dgeqafdh3y","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","rahasia":"/mPXTMNPJTq/vg+s+Zm3n3uRjaPJH0/gBxI09y7LHJIH/oBH27N8udP8JglfJlDZNltIlr4NaKi4tLeqlZdXejNuZvRJbXn1Eh8nH8eLExxpajRzZLXYSnPeOKZDCZ4U2t/30GD3sBjKS9JWdSUllQFf4iDgGOHB7D7TLHbUVoSCgjn/ap8x3IJ6r8vjQqGcElIFHp9FaG8Y1664yUPaFQVym+yOJcQushG8QpY2mU88UJ81DiETzfpoxKfWYT/KPLBiwRQX1k1eFp0CTQRKoePgXJIaipWUZBfzUEj5nQ7fIrs9tm3Lv8/tKGNlT2FuNSKHAMCP57RbLyhgbpx6OV/adexA6/JBLDLPMdADF56pdnff6LrGfgF0O2vLN+VsCnQIC6f9xtzXeRy6kRJ7s0VLhfRe/JjsOz1PADJ0UVZwzl8UFLJbkQws/qdvS+4VGtiNcak3ADNSVKYo8HsTZqI=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','ye3akeebe7g2qytqzjmh4jvhcr','0000000000000000000000000000000000000000000000000000000000000000','5a178aca1753a48ee90946a93f72eb9916965b1fce1302bb29caf81b50fdc6a7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',2,'LangkahDibuka','2026-11-25 21:48:04.177757','{"aksi":"ajukan","at":"2026-11-25T21:48:04.177757+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"samping":false}',NULL,'5a178aca1753a48ee90946a93f72eb9916965b1fce1302bb29caf81b50fdc6a7','b854e5384888b5c3df4d036d35eb03f818afd002f00a9aa65b6250bfe0597ea8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',3,'LangkahSelesai','2026-11-25 21:48:04.177757','{"at":"2026-11-25T21:48:04.177757+00:00","lb":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'b854e5384888b5c3df4d036d35eb03f818afd002f00a9aa65b6250bfe0597ea8','e27f7998e6fe7679707bc70a139de41f719c28531a22a043f69cb3b5822441e4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',4,'LangkahDibuka','2026-11-25 21:48:04.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:04.177757+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e27f7998e6fe7679707bc70a139de41f719c28531a22a043f69cb3b5822441e4','a6cafedd53eab78646e9b884dfc71643b74b2ed2b7de10c7fc9c75e8de6c3f58','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',1,'PermohonanDiajukan','2026-11-25 21:48:06.177757','{"at":"2026-11-25T21:48:06.177757+00:00","dokumen":[{"id":"fnt2dzcihddtwipdmtchxrmvjr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"},"pemohon":"ye3akeebe7g2qytqzjmh4jvhcr","rahasia":"TzwBLGmIDcr/XHIApOQJExgS0719ILihCxT7vRJBuw4Ql6lAH0d+3KSkr5m5Z0/gbz/l0mcDtdsxI6UVOT/YOeSYpm9DQiD63nnstQlGJIy6K8Du5Vx1iIYqF7Zquev1BmSl9h9psvySHhfC86b1wXMSw1b44HOY3XQ9udoBZtUsNcH7MLUMrVE0phJNdFFEopuLh9I8lfO/lZcJk/7RF8PcVg4JxqEtUfA98hgKSKdfrCvZHEiGw9XztdtYNJ8BOsmUwxhvbFj5VjchatKgj4125J67yR+qDO3GsvN3EGRsYOxP64yOO7Al77jyrhftMC4+J4mYBkw1xVFf1UN7rKWMX6ssYjfS7WQ6x2YcPPHuggwLdg/lzpUimO7eqmxLmgQwWj3YOTAtLlpJdZBHcQ8TBuAPezPZ84jal0mdd1xEhXv3nBh5aKlZjFzJRtGzpE2sY6Wfyy70GqlP3eOPZ7w=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','ye3akeebe7g2qytqzjmh4jvhcr','0000000000000000000000000000000000000000000000000000000000000000','7b8adbf453692f5937b169097329075be33ad8848e8e6c5168b3e5d0c113c75b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',2,'LangkahDibuka','2026-11-25 21:48:06.177757','{"aksi":"ajukan","at":"2026-11-25T21:48:06.177757+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","putaran":1,"samping":false}',NULL,'7b8adbf453692f5937b169097329075be33ad8848e8e6c5168b3e5d0c113c75b','a67af4d3bc586171cc3138baa9e4ef4a814c74564447261ec6ad71429ed1e301','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',3,'LangkahSelesai','2026-11-25 21:48:06.177757','{"at":"2026-11-25T21:48:06.177757+00:00","lb":1,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'a67af4d3bc586171cc3138baa9e4ef4a814c74564447261ec6ad71429ed1e301','4ef644cba9a59561b0a8866dc41aa32ff469a3388fc5332e17b108896e94176a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',4,'LangkahDibuka','2026-11-25 21:48:06.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:06.177757+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'4ef644cba9a59561b0a8866dc41aa32ff469a3388fc5332e17b108896e94176a','aadbefb96989e0d482283cb842bc4ade027d92ea777ae662d9a351d919826c6b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',5,'DisposisiDiberikan','2026-11-25 21:48:08.177757','{"at":"2026-11-25T21:48:08.177757+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"rahasia":"AwIM6kkAV3AEBmSwp1OcLjVCWj7Zcl3YS+S1mo6kxHariHQQg8D4QwoeN1a3rNb//CuWIYmI5wQnsw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','d2d06143d30b545a96e663ff72d790f5ad7066cfb63ae3f8f72df4405cbc2bab','f0533bdc62e399806ca742da3f2bd8b888921df9578cb29ee0949851a81aaacc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',6,'LangkahSelesai','2026-11-25 21:48:08.177757','{"at":"2026-11-25T21:48:08.177757+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"}}',NULL,'f0533bdc62e399806ca742da3f2bd8b888921df9578cb29ee0949851a81aaacc','c3ebf39fb1e80a9616b7e82165505f9e8925fb455285f812f531d249605646de','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',7,'LangkahDibuka','2026-11-25 21:48:08.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:08.177757+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c3ebf39fb1e80a9616b7e82165505f9e8925fb455285f812f531d249605646de','7e24ac9331692a97a3ae96ca2fa01416353d4f0932ff42fd56d01689103115ef','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',8,'DisposisiDiberikan','2026-11-25 21:48:10.177757','{"at":"2026-11-25T21:48:10.177757+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"},"rahasia":"DSOdIACOe40Dr/YiSp8DoBPly73jlzbDsVJBPO/zCkvKZbS2ftuUDXQcMqm9Zo8D94grjcPT5o3Cjw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','7e24ac9331692a97a3ae96ca2fa01416353d4f0932ff42fd56d01689103115ef','f8ea702562d465e5f25fd5460fea2b60554f3a5c808b728858b8231e313fc379','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',9,'LangkahSelesai','2026-11-25 21:48:10.177757','{"at":"2026-11-25T21:48:10.177757+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"}}',NULL,'f8ea702562d465e5f25fd5460fea2b60554f3a5c808b728858b8231e313fc379','137d4ae565c935f727bbdcf5d45426bc0bcca017303f2cd8ff54ec043af50c70','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',10,'LangkahDibuka','2026-11-25 21:48:10.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:10.177757+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'137d4ae565c935f727bbdcf5d45426bc0bcca017303f2cd8ff54ec043af50c70','fca670a21ea8a122a6e3bd7f6a3287331c3f70863c323a078275fd9dd8e88fa1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',11,'DisposisiDiberikan','2026-11-25 21:48:12.177757','{"at":"2026-11-25T21:48:12.177757+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"},"rahasia":"szxDaxAtJ3spuwo/fDC09uyU4xY3cZUWE4dOhKqjCYsAuTZggxx4Phuz5lvbog1k7v9+sC7j1i7gQQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','fca670a21ea8a122a6e3bd7f6a3287331c3f70863c323a078275fd9dd8e88fa1','582d47bd3d607e26c562d8a06f4ca46e3d57c355def2776b0636f3ebcde763f8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',12,'LangkahSelesai','2026-11-25 21:48:12.177757','{"at":"2026-11-25T21:48:12.177757+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"}}',NULL,'582d47bd3d607e26c562d8a06f4ca46e3d57c355def2776b0636f3ebcde763f8','00294386d0eb08e25412d2fafa27eb8d5a96cde32546ded83b265f0c2c923b82','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',13,'LangkahDibuka','2026-11-25 21:48:12.177757','{"aksi":"susun_surat","at":"2026-11-25T21:48:12.177757+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'00294386d0eb08e25412d2fafa27eb8d5a96cde32546ded83b265f0c2c923b82','b6aa1a4df8aead4ab7990d97a30eb1efc6f977a967ed46aa41a9badd75782571','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',14,'DokumenDilampirkan','2026-11-25 21:48:14.177757','{"at":"2026-11-25T21:48:14.177757+00:00","dokumen":{"id":"ngmdh2hxkpy4zhfwjas5lpzv4c","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"04813cafc5571e69c971681a35439d56edca5822335b48b5ea50f05cd0359a74","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"},"rahasia":"44hqnr2a2pnsd7f2IWz/8Hi6gvlQG5dFzpXMIRHMAShG349m7HCMtYo2xpoTLJ8m"}','ye3akeebe7g2qytqzjmh4jvhcr','b6aa1a4df8aead4ab7990d97a30eb1efc6f977a967ed46aa41a9badd75782571','078ea9443b0ca67e9d89a65b08e1a1064e2e97448295caafbf73fd026a353e8d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',15,'DrafSuratDisusun','2026-11-25 21:48:16.177757','{"at":"2026-11-25T21:48:16.177757+00:00","dokumen":{"id":"sppzcbz4v2o5tz3qc2kzjav2vz","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6609cf9b643016825598b98f0a0f3e3cf1e8299085cd9a649684383d44e2d759","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'078ea9443b0ca67e9d89a65b08e1a1064e2e97448295caafbf73fd026a353e8d','3b91163db4093163158785f5635f6686c75bb2bb7a2ab47144bf5c4b6374ffd0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',16,'LangkahSelesai','2026-11-25 21:48:18.177757','{"at":"2026-11-25T21:48:18.177757+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"}}',NULL,'3b91163db4093163158785f5635f6686c75bb2bb7a2ab47144bf5c4b6374ffd0','cc5edccba4b6ede5f41bb1db2806dd71425bfa948d0f33cec68840ac53ba84a1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',17,'LangkahDibuka','2026-11-25 21:48:18.177757','{"aksi":"paraf","at":"2026-11-25T21:48:18.177757+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'cc5edccba4b6ede5f41bb1db2806dd71425bfa948d0f33cec68840ac53ba84a1','0179b769972cc9830635c06ac040c824a5a7774af8f8d50a905835a2b2d7255e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',18,'ParafDibubuhkan','2026-11-25 21:48:20.177757','{"at":"2026-11-25T21:48:20.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","lb":6,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"}}',NULL,'0179b769972cc9830635c06ac040c824a5a7774af8f8d50a905835a2b2d7255e','5eb2bedb9ade9b043506095c2e944b94f0edf23b5215942812cd910ab425be5a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',19,'LangkahSelesai','2026-11-25 21:48:20.177757','{"at":"2026-11-25T21:48:20.177757+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"}}',NULL,'5eb2bedb9ade9b043506095c2e944b94f0edf23b5215942812cd910ab425be5a','bb985d780fffb51906d569e5471d4213a37376dab870b52ce1a6a24f83ddecc8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',20,'LangkahDibuka','2026-11-25 21:48:20.177757','{"aksi":"paraf","at":"2026-11-25T21:48:20.177757+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'bb985d780fffb51906d569e5471d4213a37376dab870b52ce1a6a24f83ddecc8','5fe9fefab1dbb65dfebe45306cc250944302957404aaccfb4ed217ee0b38b93d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',21,'ParafDibubuhkan','2026-11-25 21:48:22.177757','{"at":"2026-11-25T21:48:22.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","lb":7,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"}}',NULL,'5fe9fefab1dbb65dfebe45306cc250944302957404aaccfb4ed217ee0b38b93d','3a57eafa599a614d4722315efa9d9e00319a80951ca9c01615c2a1d7afc53d61','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',22,'LangkahSelesai','2026-11-25 21:48:22.177757','{"at":"2026-11-25T21:48:22.177757+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"}}',NULL,'3a57eafa599a614d4722315efa9d9e00319a80951ca9c01615c2a1d7afc53d61','763b8bc11b414615d77b6dacf06ea399b10a35c4768447fd12c39998ffdd2bcd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',23,'LangkahDibuka','2026-11-25 21:48:22.177757','{"aksi":"paraf","at":"2026-11-25T21:48:22.177757+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'763b8bc11b414615d77b6dacf06ea399b10a35c4768447fd12c39998ffdd2bcd','1de996fefa6b6fa6dd3f48886e8d011bbc44a45b9c71382746ab8d7777ad7b19','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',24,'ParafDibubuhkan','2026-11-25 21:48:24.177757','{"at":"2026-11-25T21:48:24.177757+00:00","isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","lb":8,"oleh":{"jabatan":"sekretaris","orang":"d3bfdntrtq36trs325y5qjrkcy","sebagai":"definitif"}}',NULL,'1de996fefa6b6fa6dd3f48886e8d011bbc44a45b9c71382746ab8d7777ad7b19','7f9ca645a8cd256aecc926b263e634775735406fb8bffed01cbecf770b7cacde','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',25,'LangkahSelesai','2026-11-25 21:48:24.177757','{"at":"2026-11-25T21:48:24.177757+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"d3bfdntrtq36trs325y5qjrkcy","sebagai":"definitif"}}',NULL,'7f9ca645a8cd256aecc926b263e634775735406fb8bffed01cbecf770b7cacde','c445ccb65b1328b1917af0a220e8b1801d7bde31a9bd47dfd2f361958f1d64b3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',26,'LangkahDibuka','2026-11-25 21:48:24.177757','{"aksi":"tandatangani","at":"2026-11-25T21:48:24.177757+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c445ccb65b1328b1917af0a220e8b1801d7bde31a9bd47dfd2f361958f1d64b3','4cfe709b412db8e73060a65ac26cde9d21173545825fc67f1811e25af1aec43a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',27,'NomorSuratDipesan','2026-11-25 21:48:24.177757','{"at":"2026-11-25T21:48:24.177757+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"LKGEMZTI6PZOYIND","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'4cfe709b412db8e73060a65ac26cde9d21173545825fc67f1811e25af1aec43a','a4f463f3c944e67d85e1d8690b535de52418651e6dc35f9008866d55bc02cc40','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',28,'SuratDirender','2026-11-25 21:48:26.177757','{"at":"2026-11-25T21:48:26.177757+00:00","docx":{"id":"ev2yuoi5eqkuefp4b35vtkb4bd","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'a4f463f3c944e67d85e1d8690b535de52418651e6dc35f9008866d55bc02cc40','20d5b8f2a7a299530b8195cd884cf25114bb4ca292ea8cf76b4e8cd0bf674012','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',29,'SuratDitandatangani','2026-11-25 21:48:28.177757','{"at":"2026-11-25T21:48:28.177757+00:00","lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"penyedia":"none","sha256":"4b675ecabc29f5df7eb2e68de8453d57ef9b76c25efe22e24322bff30d75b467"}',NULL,'20d5b8f2a7a299530b8195cd884cf25114bb4ca292ea8cf76b4e8cd0bf674012','fc12debbbbe3083e5cbafe1c9d0b15e82a96a57e39b314426f4bcc1b5e1eb398','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',30,'LangkahSelesai','2026-11-25 21:48:28.177757','{"at":"2026-11-25T21:48:28.177757+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"}}',NULL,'fc12debbbbe3083e5cbafe1c9d0b15e82a96a57e39b314426f4bcc1b5e1eb398','ca4136a20c6c80373b8994fd67ab34181e65f70c395bea11cec314191e863c6c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',31,'LangkahDibuka','2026-11-25 21:48:28.177757','{"aksi":"serahkan","at":"2026-11-25T21:48:28.177757+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ca4136a20c6c80373b8994fd67ab34181e65f70c395bea11cec314191e863c6c','edca21284731b0e8262c7aeb6df2daa40a67e62b4874e4c4893222284ca3877f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',32,'BerkasDiserahkan','2026-11-25 21:48:30.177757','{"at":"2026-11-25T21:48:30.177757+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"}}',NULL,'edca21284731b0e8262c7aeb6df2daa40a67e62b4874e4c4893222284ca3877f','4a1a98d913b81d89260093b66e39e495bf3261efcf39946e81d4f7cb71d7ca6a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',33,'SerahTerimaDikonfirmasi','2026-11-25 21:48:32.177757','{"at":"2026-11-25T21:48:32.177757+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'4a1a98d913b81d89260093b66e39e495bf3261efcf39946e81d4f7cb71d7ca6a','3663e44e6643ba3a772ff9d255cf7df231dbc26ed3bfb12e3535838dd999de93','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',34,'LangkahSelesai','2026-11-25 21:48:32.177757','{"at":"2026-11-25T21:48:32.177757+00:00","lb":10,"oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'3663e44e6643ba3a772ff9d255cf7df231dbc26ed3bfb12e3535838dd999de93','cda7dc925b449911b67c1f72cc1abbc6144cd3843e75b22c799a4e02a4dc985e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j4s33qtzod6v73hr64ogoyqa4x',35,'BerkasSelesai','2026-11-25 21:48:32.177757','{"at":"2026-11-25T21:48:32.177757+00:00","oleh":{"jabatan":null,"orang":"ye3akeebe7g2qytqzjmh4jvhcr","sebagai":"definitif"}}',NULL,'cda7dc925b449911b67c1f72cc1abbc6144cd3843e75b22c799a4e02a4dc985e','76829376c4c2597780c34f442ea885fcd00c70a07eaa29a663d6efbe2f42a69b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',5,'DisposisiDiberikan','2026-11-25 21:48:34.177757','{"at":"2026-11-25T21:48:34.177757+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"rahasia":"aMzDzUVxdnw1igDVIf9gSm+oSm2cUzP+TTqgJ/Q80lkubO8SG3BYARPEiR0Oy5FNMDLMK9qY+aNXig==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','a6cafedd53eab78646e9b884dfc71643b74b2ed2b7de10c7fc9c75e8de6c3f58','9146b8829eedd0da99c418ace388b76fd9260d4233699a6d1c62935d9a71cb97','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',6,'LangkahSelesai','2026-11-25 21:48:34.177757','{"at":"2026-11-25T21:48:34.177757+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"}}',NULL,'9146b8829eedd0da99c418ace388b76fd9260d4233699a6d1c62935d9a71cb97','747e95031c447a03053bb5468517a1a43c21f0f4ed3df0a7f0f835a6c8e4faae','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',7,'LangkahDibuka','2026-11-25 21:48:34.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:34.177757+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'747e95031c447a03053bb5468517a1a43c21f0f4ed3df0a7f0f835a6c8e4faae','8c8340dd7d3d5031c3ea9d7ba39d930c2090c0b681fa380a0f35eac75f4516fb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',8,'DisposisiDiberikan','2026-11-25 21:48:36.177757','{"at":"2026-11-25T21:48:36.177757+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"},"rahasia":"uazlF2Lh6hb++c4uiil5Pai7gaQYomoPyonPkFIu0jHuTsvie7gWw1jEO8g61U3jz52Ccn3RQTmYUg==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','8c8340dd7d3d5031c3ea9d7ba39d930c2090c0b681fa380a0f35eac75f4516fb','1317a3c1678927066b0ee5428a442c15946a68cc3dcd7ab54b9bbaad66b3da19','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',9,'LangkahSelesai','2026-11-25 21:48:36.177757','{"at":"2026-11-25T21:48:36.177757+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"rbj5vgctgctpo4sozigbq75zle","sebagai":"definitif"}}',NULL,'1317a3c1678927066b0ee5428a442c15946a68cc3dcd7ab54b9bbaad66b3da19','da31d83a4dcd65416a13883a1ae41ae1747013dec42af3a0b73f7cf68d88f70e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',10,'LangkahDibuka','2026-11-25 21:48:36.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:36.177757+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'da31d83a4dcd65416a13883a1ae41ae1747013dec42af3a0b73f7cf68d88f70e','4a79978549c63cbee84a7823d5a52548a70747e9b7151ac662550b7884437122','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',11,'DisposisiDiberikan','2026-11-25 21:48:38.177757','{"at":"2026-11-25T21:48:38.177757+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"},"rahasia":"inFFkgkBZeJYfbqwF9i6VYT/sXL26a78MLtopjadLij30yUhG9oIQBluGSnsuhs7c/rLkrWJRjcd+g==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','4a79978549c63cbee84a7823d5a52548a70747e9b7151ac662550b7884437122','764c1804ae06430a9c39dd0a336e266c16cfe96ab5cc8611747ab88625c25980','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',12,'LangkahSelesai','2026-11-25 21:48:38.177757','{"at":"2026-11-25T21:48:38.177757+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"ejc4bw5ygb7qphboobptuzdy25","sebagai":"definitif"}}',NULL,'764c1804ae06430a9c39dd0a336e266c16cfe96ab5cc8611747ab88625c25980','386f96979cb4e30779399e7afd1443e6901a782ff02fa8460262804f2c82dafb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',13,'LangkahDibuka','2026-11-25 21:48:38.177757','{"aksi":"susun_surat","at":"2026-11-25T21:48:38.177757+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'386f96979cb4e30779399e7afd1443e6901a782ff02fa8460262804f2c82dafb','a0d16dc4606c5da788a6d18f4592b24a05e41c8bbd50c8fe468c98eafe834fd1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',14,'DokumenDilampirkan','2026-11-25 21:48:40.177757','{"at":"2026-11-25T21:48:40.177757+00:00","dokumen":{"id":"xump6xww2zrlhqlh3ueiyovtfp","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"2981dce631e5dd8da49f66fda31179c7e04dfc72cfa712681861406094cc3173","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"},"rahasia":"LG3Hmaz33Ya/YJU59gsm+8Wr3SqAfF39oFJ1sZM7eJhvBIe1c2gFQ8oS+7D6RonT"}','ye3akeebe7g2qytqzjmh4jvhcr','a0d16dc4606c5da788a6d18f4592b24a05e41c8bbd50c8fe468c98eafe834fd1','997c3fdbcff9caf9dd9b11f71f6103b1d64bf7bfc42be227e1c3b937fcf52b57','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',15,'DrafSuratDisusun','2026-11-25 21:48:42.177757','{"at":"2026-11-25T21:48:42.177757+00:00","dokumen":{"id":"jbyj5x3vzoj66qaf7ebyoonrll","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"78c540227fe1e28b976fa5bc3cbde857311ef2dc355a8eb4820b588ae8488278","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'997c3fdbcff9caf9dd9b11f71f6103b1d64bf7bfc42be227e1c3b937fcf52b57','f68754a7a87de9ede64513937d1c5a628b1ee63105dc0ec0be5f345a35e7e933','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',16,'LangkahSelesai','2026-11-25 21:48:44.177757','{"at":"2026-11-25T21:48:44.177757+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"nnfw6m54o6vihr43scmzjkye26","sebagai":"definitif"}}',NULL,'f68754a7a87de9ede64513937d1c5a628b1ee63105dc0ec0be5f345a35e7e933','a36fbc8118237c14633994f71c0a952d9933cb3bcc9e95045d767cb8e934ea85','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('mrkywkm6fhg3vgri7rhsyazgid',17,'LangkahDibuka','2026-11-25 21:48:44.177757','{"aksi":"paraf","at":"2026-11-25T21:48:44.177757+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a36fbc8118237c14633994f71c0a952d9933cb3bcc9e95045d767cb8e934ea85','2e47cf3851bc8cee436fa312e19abe9ebc7827a5855c7ed27b9510968c77866c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',5,'DisposisiDiberikan','2026-11-25 21:48:46.177757','{"at":"2026-11-25T21:48:46.177757+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"},"rahasia":"jUx3m9v4z8hsCrIEzMJm9ZHtF7B2RH0O6hN+BdyeAieJZGnEMGTlYq8r/P/xBoHFZH/GYeSx37zETA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','ye3akeebe7g2qytqzjmh4jvhcr','aadbefb96989e0d482283cb842bc4ade027d92ea777ae662d9a351d919826c6b','e9fe7ef92f7d52649d70d1b044c45e9f7d1329e1bfc8c532c9daf1ccb13eb9b1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',6,'LangkahSelesai','2026-11-25 21:48:46.177757','{"at":"2026-11-25T21:48:46.177757+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"fak2pzm2mm7tn55srhsdmhvv7d","sebagai":"definitif"}}',NULL,'e9fe7ef92f7d52649d70d1b044c45e9f7d1329e1bfc8c532c9daf1ccb13eb9b1','aaaaab81c6c5c4b1bf19a8c9b94c9690423e2593ceb17e3de8de0999d702ca66','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('err6cgrguui5lzkzu4f4fiqucw',7,'LangkahDibuka','2026-11-25 21:48:46.177757','{"aksi":"disposisi","at":"2026-11-25T21:48:46.177757+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'aaaaab81c6c5c4b1bf19a8c9b94c9690423e2593ceb17e3de8de0999d702ca66','1b7c047034b8f69d28a1461b15956200515ac573ea97a9821a2bf142f3cf8b8d','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:02.177757','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('h6rB413OfSU5y2W5RqMQ8ZGr','7000001',201,'disposisi','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7paZodQ81y75Uv2tgXJuVFg2','7000001',201,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vNR4Dl29J4HnVr140EMjgwRO','7000001',201,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nIjgFYbNuo-Wq3p94PH5mN3t','7000001',201,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G7zN0Lk5KvNl4BDb5AdvYyx4','7000001',201,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eRM3ZbeNNyX4vUr8_DOz276R','7000001',201,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YeWPf8WayBOZT9WoLWwTdwn5','7000001',201,'perpanjang','{}','j4s33qtzod6v73hr64ogoyqa4x',2,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xlnHVRO6L4S8nSSAr9bU-3xL','7000001',101,'batal_berkas','{}','j4s33qtzod6v73hr64ogoyqa4x',NULL,NULL,'2026-11-25 22:47:57.548193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kk9Rr9U_nuswCbGLvWxIWluI','7000001',201,'disposisi','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uk6iFPp_hL6YeAednhyudZqr','7000001',201,'minta','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KfpzbTPnq0sMPaR3oBBFacno','7000001',201,'catatan','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WEtO9LZo2WIe-bRMAcD8z-TE','7000001',201,'lampiran','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1McofT8BvpVNVxVCwB13kNVU','7000001',201,'riwayat','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Bqa-9vkMC0Xis5kDG__f5o3J','7000001',201,'tenggat','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_4_5dNRTMK1qx4T140-_6XT-','7000001',201,'perpanjang','{}','mrkywkm6fhg3vgri7rhsyazgid',2,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WhQGwkIviTcc7c1GCj7Ivj1a','7000001',101,'batal_berkas','{}','mrkywkm6fhg3vgri7rhsyazgid',NULL,NULL,'2026-11-25 22:47:57.660501','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j5SECAJHfmZp8jdTG67Y5cc0','7000001',201,'disposisi','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LxualGfMJuCkz19SLYGuFCpZ','7000001',201,'minta','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('etNMy3Tsrld5JPLi4_Puor7A','7000001',201,'catatan','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2wzLCnVQgHKEU-BsUtQjQ6fL','7000001',201,'lampiran','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MQl0wJ1F1ogCzDJ0OhQMXBEM','7000001',201,'riwayat','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mwWJZlRLSBgMMaNFHThmi_QI','7000001',201,'tenggat','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LsFNxM_zNw2NftypIkKDsc_m','7000001',201,'perpanjang','{}','err6cgrguui5lzkzu4f4fiqucw',2,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iE8Ud82Ti_xjussbdc_iIgU9','7000001',101,'batal_berkas','{}','err6cgrguui5lzkzu4f4fiqucw',NULL,NULL,'2026-11-25 22:47:58.028755','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3SEuRg6rBOjqu3ftf7iqPjs1','7000001',203,'disposisi','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UGoGaQ-kQl8wA74zmejApVlb','7000001',203,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Le_ZBsitFGDMDSzEft9XCn-m','7000001',203,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x_ocjieQYMTZ49YvSTXye3_C','7000001',203,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Dm_agqR8P6PK9Ucgs4asA4Fz','7000001',203,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6xIVe0RLIKzRhS64QnLAmBM8','7000001',203,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',3,NULL,'2026-11-25 22:47:58.290590','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sbXEpY6XKsQvnJzRYLuIPNxB','7000001',204,'disposisi','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RRg3BalD71uweJwMpfNjfeDA','7000001',204,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Cm_VHpmJwLZthV7LJhpADZDp','7000001',204,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vVeEx_OyWZDU395hs_dXj3AD','7000001',204,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_LttaBMkgLIK_k76FsBipIEP','7000001',204,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yyyCDsa4cvPpQig-DyLXEgVD','7000001',204,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',4,NULL,'2026-11-25 22:47:58.546053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NMZn-u8bGDocTex6W4IC4tRd','7000001',205,'isi_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AJZ2kaetvSdYeZ8qIZDhhA6v','7000001',205,'lampir','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('swDxsy0eKdZiBCb-gu1QNQOW','7000001',205,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YS62NGvxA4LMtAOWeuQtZKM2','7000001',205,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yWK_INDh-8lHI9Zy8_1P5RI9','7000001',205,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hw3dLopGac042yzr7142JwAP','7000001',205,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('K4J3tA0GdUvozOP18GOIVGNQ','7000001',205,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.704559','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w8DW3NPnTBZOjvBhS58NgSlD','7000001',205,'selesai','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.945424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hv7x_l92PKGCpLeEju-jKhOF','7000001',205,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.945424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('I2HKP10AjYWTuPlPH7IU5nk0','7000001',205,'unduh_draf','{}','j4s33qtzod6v73hr64ogoyqa4x',5,NULL,'2026-11-25 22:47:58.945424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('058zt3O68HZUj8bpHqY-j4_b','7000001',204,'paraf','{}','j4s33qtzod6v73hr64ogoyqa4x',6,'0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c','2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tpWv__Uzsq3L80bXzaQ5_7aB','7000001',204,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('62C-nlo-l9jcj5qmt14pNEqi','7000001',204,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y_k-a_r_M4JMIK-yfs_l8uXh','7000001',204,'kembalikan','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FHnUeAQOA0W80JMUfVmnNP1y','7000001',204,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g8skZ_Oq0I75Z2VBbhqnZ2Ci','7000001',204,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1c2xes3BkY5eDvHYcdAOTXt8','7000001',204,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jKbo_ZQvI9c3ajv8KCGXWWw0','7000001',204,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',6,NULL,'2026-11-25 22:47:59.075004','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dxH3emZzX9KugpCxlqwms9n0','7000001',203,'paraf','{}','j4s33qtzod6v73hr64ogoyqa4x',7,'0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c','2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6HynUA0w9HBARijGW_FpdwZk','7000001',203,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5kVvC4dPO0YBOu2FeA9GivKk','7000001',203,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vAHVD5m2aVG5NG0KKZZ0u4-X','7000001',203,'kembalikan','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aawAH-R8tmdBGPeizqtcMGrF','7000001',203,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4IMlNhz3cypwJ9xMtvOdOiM_','7000001',203,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7zHdmnk41orU0KYEVQ8QW_gV','7000001',203,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('V3eUb-HfAh3u0yleCQLq-vWc','7000001',203,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',7,NULL,'2026-11-25 22:47:59.214863','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o8uikBprWKL0_Ljp0jMKbv8J','7000001',202,'paraf','{}','j4s33qtzod6v73hr64ogoyqa4x',8,'0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c','2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zkmpt_8yDQn5lyt3xxo57qjn','7000001',202,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0diu-TTNTpn0tr507WvtNsKJ','7000001',202,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DMDGAYiJrWY0nCRNcZX95anc','7000001',202,'kembalikan','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7A-KXaz7HHNhbXYBzdKFXdsI','7000001',202,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WvtBPUZ1U3hG3V7ACusUL-y8','7000001',202,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4QyAzCQxcETxct-_b3ovgk8l','7000001',202,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hFJjClyiqQI0sHFFADNVRGQy','7000001',202,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',8,NULL,'2026-11-25 22:47:59.414345','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wyVChEW438jJF7xDug88UciN','7000001',201,'minta','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('etTdQ7em3ORKqugdPyJ1bfBl','7000001',201,'kembalikan','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TG1lltiI_V2RoKjUULbf6u1D','7000001',201,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AddZsNufjXejaNjk7OjHPIuF','7000001',201,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-ybF5jfw0u373FaNh_bO9Fcp','7000001',201,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H0ttcLrAk-h6o9p1iuy_wCuo','7000001',201,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TX23wfrv6DAbL4FEq_Br9wlo','7000001',201,'perpanjang','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.676629','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ajLo9tWnzwM2v7KFpYfQv2J3','7000001',201,'tandatangani','{}','j4s33qtzod6v73hr64ogoyqa4x',9,'0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c','2026-11-25 22:47:59.940237','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-aUXv5Y2n9zALWp-3MB2djRE','7000001',201,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',9,NULL,'2026-11-25 22:47:59.940237','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9BdGiXIo7IkUAfdVQixqnhdy','7000001',205,'serahkan','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g_zpOXJV4iiknE0olgx2BLg0','7000001',205,'lihat_surat','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UevjWfLgHVWkhbSakN-iNWDh','7000001',205,'catatan','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PFFMlqrX_SX_acwgfniuBTAu','7000001',205,'lampiran','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('C10c9z2hoKugCn2C1FEXOcet','7000001',205,'riwayat','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E2fA_NBN2EF3_BfqGTVmq5i7','7000001',205,'tenggat','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.149205','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zKqfUutToQjapAEyR0GwXeQh','7000001',205,'lampir','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.324625','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rmzuUsFP9MvokluqKnv23_ar','7000001',101,'konfirmasi','{}','j4s33qtzod6v73hr64ogoyqa4x',10,NULL,'2026-11-25 22:48:00.324625','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rnrZ6W4qSbouRQQTAscj3sFb','7000001',203,'disposisi','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j9774IxZirlEI_4LN6tQ15Bx','7000001',203,'minta','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Fnj9civD_pYjj5-UvkRn4L3s','7000001',203,'catatan','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7VL_TaBTC4UNwb9SAoqzVvAU','7000001',203,'lampiran','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z3DuZ_fXVIhntO024Z1FDyfC','7000001',203,'riwayat','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CBpfe3uFdmiwe8PMlnYsoP9y','7000001',203,'tenggat','{}','mrkywkm6fhg3vgri7rhsyazgid',3,NULL,'2026-11-25 22:48:00.681374','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7ZDaYrJ-9Dc1pkPXHf4EKBs8','7000001',204,'disposisi','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T_iTAUDurOtRrxmVyYMPYWuW','7000001',204,'minta','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wow6c6l3crhAdy4YjM5LNQFf','7000001',204,'catatan','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6E5dq6GpspoeYeicdiKtdgB-','7000001',204,'lampiran','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lp6gMHKbmN4Jv_Sr83xYYdPp','7000001',204,'riwayat','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T4FtiQTcmwLng0mEpYYnTjX0','7000001',204,'tenggat','{}','mrkywkm6fhg3vgri7rhsyazgid',4,NULL,'2026-11-25 22:48:01.444582','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Vq3HoSdNDwo2UnVLbWct8YfJ','7000001',205,'isi_surat','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('70G1o7OXInCckhThOy0mSa6n','7000001',205,'lampir','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nXktslmNyk8ss6ipEHqs7Kp7','7000001',205,'minta','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lMZoGLRSW-zFJajifAEkwrzN','7000001',205,'catatan','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iFxpGX58jsiF9PT6trD6f004','7000001',205,'lampiran','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ro5ziDX9LeK196-Zq081U8sD','7000001',205,'riwayat','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1aAdnaE3Utsee97TFtZFbd1Y','7000001',205,'tenggat','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.612746','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-mpApbZW-XXZhxZTDogUHn4h','7000001',205,'selesai','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.945431','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jAw-hd3-LlXNEDuIyrr4uqOK','7000001',205,'lihat_surat','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.945431','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fnvirlR_ruWZPninwxrQP2LV','7000001',205,'unduh_draf','{}','mrkywkm6fhg3vgri7rhsyazgid',5,NULL,'2026-11-25 22:48:01.945431','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kK1s6kUG1zuAC5x65Rg5AVlB','7000001',204,'paraf','{}','mrkywkm6fhg3vgri7rhsyazgid',6,'c270e1a3aed6ae8336f0ed0745be5f45252b1e8d24b755609456893cbb65c030','2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1OhP1yzV37bYrVt0hAq5IAJ3','7000001',204,'lihat_surat','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fr8k2InjcYbQPOn4r3aZbwf7','7000001',204,'minta','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BNyk2gf_vlY3i9DE4RmwlCi3','7000001',204,'kembalikan','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ngdR5kPEoE4VZqW7QB6AM2i8','7000001',204,'catatan','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1p5yt7EiTuGWFgvZ-Pt_WcCD','7000001',204,'lampiran','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vhOfc1LDoUzFptpSfzCEmT5k','7000001',204,'riwayat','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o0nJvF-XJHM47v-ck1EJzPaC','7000001',204,'tenggat','{}','mrkywkm6fhg3vgri7rhsyazgid',6,NULL,'2026-11-25 22:48:02.156234','dkisp-tarakan');
INSERT INTO "tombol" VALUES('q_Iy-scoT1cD7nYXzqTWobCB','7000001',203,'disposisi','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k3o7h5B24eo79eIPhpRSbAY4','7000001',203,'minta','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sjabmywwqD9gHmn59cj3N9-2','7000001',203,'catatan','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZX7Gm1TaSr4mO03Lm7B13ZVt','7000001',203,'lampiran','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bcJ3nQSQE3zR_wyizwqVLfPk','7000001',203,'riwayat','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ETp0gdr-PbbGY3Tje6-LV3nb','7000001',203,'tenggat','{}','err6cgrguui5lzkzu4f4fiqucw',3,NULL,'2026-11-25 22:48:02.421287','dkisp-tarakan');
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
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_tugas_latar PRIMARY KEY (id), 
	CONSTRAINT uq_tugas_latar_instansi_kunci UNIQUE (instansi, kunci), 
	CONSTRAINT fk_tugas_latar_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id)
);
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:j4s33qtzod6v73hr64ogoyqa4x:2','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:08.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:j4s33qtzod6v73hr64ogoyqa4x:3','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:10.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:j4s33qtzod6v73hr64ogoyqa4x:5:0','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:12.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:j4s33qtzod6v73hr64ogoyqa4x:4','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:12.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:j4s33qtzod6v73hr64ogoyqa4x:5:1','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:14.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(6,'render','render:j4s33qtzod6v73hr64ogoyqa4x:0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c:2026-11-26','j4s33qtzod6v73hr64ogoyqa4x','{"isi_hash": "0d4558309cb540e497436085b0f8e8b615bfdef8c2f260dfd018a911ffc9ac8c", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:24.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:j4s33qtzod6v73hr64ogoyqa4x','j4s33qtzod6v73hr64ogoyqa4x','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:48:32.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(8,'lembar','lembar:mrkywkm6fhg3vgri7rhsyazgid:2','mrkywkm6fhg3vgri7rhsyazgid','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:34.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:mrkywkm6fhg3vgri7rhsyazgid:3','mrkywkm6fhg3vgri7rhsyazgid','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:36.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(10,'draf','draf:mrkywkm6fhg3vgri7rhsyazgid:5:0','mrkywkm6fhg3vgri7rhsyazgid','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:38.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(11,'lembar','lembar:mrkywkm6fhg3vgri7rhsyazgid:4','mrkywkm6fhg3vgri7rhsyazgid','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:38.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(12,'draf','draf:mrkywkm6fhg3vgri7rhsyazgid:5:1','mrkywkm6fhg3vgri7rhsyazgid','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:40.177757',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(13,'lembar','lembar:err6cgrguui5lzkzu4f4fiqucw:2','err6cgrguui5lzkzu4f4fiqucw','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:46.177757',NULL,'dkisp-tarakan');
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
COMMIT;
