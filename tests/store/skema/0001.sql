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
INSERT INTO "akun" VALUES(1,201,201,'v3hmyme3jprx4z7v62ir7ldpy4',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'idgpt42leawlci6xvn4qwvrfpp',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'kaoqg7xjreurk6peymkgltcvv5',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'fyxt4hxawjvfadb2zy44nxxa54',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'khczo4h5ume4ymyrd6hnzljbjw',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'rxbhwqjg22crz54uyustlzdsdo',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'sz4ogyizo4kv72s6cedfeq4dkk',1,NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
INSERT INTO "berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','sz4ogyizo4kv72s6cedfeq4dkk','{"dibuat_at":"2026-11-25T21:47:42.729837+00:00","dokumen":[{"id":"o6npfyurq2cn62xz4vrcrys2bd","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"xmtmer736vminbf22b27gjpi2l","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"76e9ce696e1ecf8a9e7bec92c834029a1bdbc085279d122477c4298ef7643645","slot":"data","ukuran":31}],"id":"bqfaqc2pu4w4l2yl2wqthe3rai","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:42.729837+00:00","no":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:42.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:42.729837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:48.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:47:48.729837+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:50.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:47:50.729837+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:52.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:47:52.729837+00:00","no":4,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:58.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:47:58.729837+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:00.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:00.729837+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:02.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:02.729837+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"idgpt42leawlci6xvn4qwvrfpp","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:04.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:04.729837+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:08.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:10.729837+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:08.729837+00:00","no":9,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:12.729837+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:48:12.729837+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"ditandatangani_at":"2026-11-25T21:48:08.729837+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"docx":{"id":"3ciiihjb4le6wcbycvqes2f6t6","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577","slot":"surat","ukuran":32},"draf":{"id":"4jnfpnzxw6zfl44o5uqijdbasb","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d9f17414c214306fbb70d6d53f5a84092fd9a7a48b0584e0e1019a884e77b789","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"IVH2Z3BV43VU5CJB","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:00.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","jabatan":"statistisi","lb":6,"orang":"fyxt4hxawjvfadb2zy44nxxa54"},{"at":"2026-11-25T21:48:02.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","jabatan":"kabid","lb":7,"orang":"kaoqg7xjreurk6peymkgltcvv5"},{"at":"2026-11-25T21:48:04.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","jabatan":"sekretaris","lb":8,"orang":"idgpt42leawlci6xvn4qwvrfpp"}],"pdf":null,"penyedia":"none","perlu_data":null,"sha256_ttd":"ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577","sumber":"isian","tanggal":"2026-11-26"},"versi":35}','84f812c876dc91b9c76c2f11551c5e5e5fba02e23534ffc88c7ea89b36eff46c','2026-11-25 21:47:42.729837','2026-11-25 21:48:12.729837','dkisp-tarakan');
INSERT INTO "berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','sz4ogyizo4kv72s6cedfeq4dkk','{"dibuat_at":"2026-11-25T21:47:44.729837+00:00","dokumen":[{"id":"rnegig7ezkof6rpkszq3mwz6jo","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"cmcv2xtvjnoqlj54ciq3plfgca","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5b0abd0610b14d34cd0460de413e1ee20cbfa8c469724e03c96226d0541d6bf0","slot":"data","ukuran":31}],"id":"cj42kvbbfgdhcd6qs6qla3oyi5","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:44.729837+00:00","no":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:44.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:44.729837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:14.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:14.729837+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:16.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:16.729837+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:18.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:18.729837+00:00","no":4,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:24.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:24.729837+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"qi4nkk2r2dlqhkt4kkkefdbfee","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"79d984058de2ef54fbddba932f427a3469be2eef479d56abef2e150f38711e1f","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"penyedia":null,"perlu_data":null,"sha256_ttd":null,"sumber":"isian","tanggal":null},"versi":17}','f802d0a88ea8ec00cb4fafdf86c658eda26d88790248ece3c84065c5df6c49e0','2026-11-25 21:47:44.729837',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','sz4ogyizo4kv72s6cedfeq4dkk','{"dibuat_at":"2026-11-25T21:47:46.729837+00:00","dokumen":[{"id":"sexnei5oj4go3iyimbo64pjtte","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"u3cdvwvwubqdzrh6bsyg7pijzr","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:46.729837+00:00","no":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:46.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:46.729837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:26.729837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:26.729837+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','0d5568731e3c72a08ca7303fed407fbc44d04dd5ef331d2871ad07dcd689da07','2026-11-25 21:47:46.729837',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('o6npfyurq2cn62xz4vrcrys2bd','bqfaqc2pu4w4l2yl2wqthe3rai','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:47:42.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('rnegig7ezkof6rpkszq3mwz6jo','cj42kvbbfgdhcd6qs6qla3oyi5','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:47:44.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('sexnei5oj4go3iyimbo64pjtte','u3cdvwvwubqdzrh6bsyg7pijzr','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:47:46.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('xmtmer736vminbf22b27gjpi2l','bqfaqc2pu4w4l2yl2wqthe3rai','data','76e9ce696e1ecf8a9e7bec92c834029a1bdbc085279d122477c4298ef7643645','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:47:54.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('4jnfpnzxw6zfl44o5uqijdbasb','bqfaqc2pu4w4l2yl2wqthe3rai','draf','d9f17414c214306fbb70d6d53f5a84092fd9a7a48b0584e0e1019a884e77b789','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:47:56.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('3ciiihjb4le6wcbycvqes2f6t6','bqfaqc2pu4w4l2yl2wqthe3rai','surat','ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:06.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('cmcv2xtvjnoqlj54ciq3plfgca','cj42kvbbfgdhcd6qs6qla3oyi5','data','5b0abd0610b14d34cd0460de413e1ee20cbfa8c469724e03c96226d0541d6bf0','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:20.729837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qi4nkk2r2dlqhkt4kkkefdbfee','cj42kvbbfgdhcd6qs6qla3oyi5','draf','79d984058de2ef54fbddba932f427a3469be2eef479d56abef2e150f38711e1f','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:22.729837','dkisp-tarakan');
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
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kartu PRIMARY KEY (id), 
	CONSTRAINT uq_kartu_instansi_kunci_chat_id UNIQUE (instansi, kunci, chat_id)
);
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:2','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.47\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:bqfaqc2pu4w4l2yl2wqthe3rai','bqfaqc2pu4w4l2yl2wqthe3rai',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:cj42kvbbfgdhcd6qs6qla3oyi5:2','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:cj42kvbbfgdhcd6qs6qla3oyi5','cj42kvbbfgdhcd6qs6qla3oyi5',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "pnhxL8a_MABbsI-vhWrOaHGW"}]]}}','2d21fb6b1f262979e7cef340b0acb11c9e9f90b30611ea7647fab7b81a24fe85',5,0,1,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:u3cdvwvwubqdzrh6bsyg7pijzr:2','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:u3cdvwvwubqdzrh6bsyg7pijzr','u3cdvwvwubqdzrh6bsyg7pijzr',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "ZSbDaXkQBylZ_-8eRaFi8SEV"}]]}}','92b1bee7974bfcbb4d0485eaa7e66eff11d43e89c149faaa565aea58ba3e8eb5',2,0,1,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:3','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.47\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:4','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.47\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:5','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.47\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:6','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:7','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:8','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:9','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:bqfaqc2pu4w4l2yl2wqthe3rai:10','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:bqfaqc2pu4w4l2yl2wqthe3rai','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:cj42kvbbfgdhcd6qs6qla3oyi5:3','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:cj42kvbbfgdhcd6qs6qla3oyi5:4','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:cj42kvbbfgdhcd6qs6qla3oyi5:5','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:cj42kvbbfgdhcd6qs6qla3oyi5:6','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.48: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.48: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.47: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "M2yFbXBF4Dal2pPbHB8sKNvM"}, {"text": "Lihat surat", "callback_data": "9uAOiUwqmHhdPNT1gO1ukXYl"}], [{"text": "Minta kelengkapan", "callback_data": "9nvWOERAvYRG3eIUxTTNLIy5"}, {"text": "Kembalikan", "style": "danger", "callback_data": "gJs7LpdRjKSYDdwlNI7CrwAj"}], [{"text": "Catatan", "callback_data": "HBYw2Mk8AtrA3BdECBIKQaht"}, {"text": "Lihat berkas", "callback_data": "_XBir_NcXCJShLd-bf24EtpE"}], [{"text": "Riwayat", "callback_data": "rZccUh5DeEdAuJMf6dAFXuHf"}, {"text": "Jelaskan tenggat", "callback_data": "h9ggeAYMpoR3e_oC5HgMb1tt"}]]}}','385a083f86128f160f0b141ecacb67dddcab18c9175e81bf3468fc0423c3e4ae',1,0,1,'dkisp-tarakan');
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:u3cdvwvwubqdzrh6bsyg7pijzr:3','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.47: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "kH1bt15ooJ0FrCE5gvIPul3_"}, {"text": "Minta kelengkapan", "callback_data": "LBS0ylxGHqt078FFym7OO6in"}], [{"text": "Catatan", "callback_data": "sPPmGSknS5d7joAxkgcdTWRv"}, {"text": "Lihat berkas", "callback_data": "pLhUhhBITqa_AJJ1-ilh-aWR"}], [{"text": "Riwayat", "callback_data": "fbA6a2xX9gEWYmuNv1BnJ641"}, {"text": "Jelaskan tenggat", "callback_data": "sGbzO3Fe0HjNBPoe1dK7vDaY"}]]}}','0066e0d55ef921d2df3cc5143df11129500cca5d5f0b265c3fce940c953f989f',1,0,1,'dkisp-tarakan');
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('v3hmyme3jprx4z7v62ir7ldpy4',X'4CE67D5D8DDB067DBE0DCA8CD7365D9FFC53C3F0111D484CFDD5768B704E551AC9AAAD23E710C2AB235C1399D2BC9346D545D8718E08BE6BB222E50A',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('idgpt42leawlci6xvn4qwvrfpp',X'EB7BF699A0F16F50B453ECD8AF9C8A82157B1F7BE01BFF1312B425C9ABED6D5D09BBB187556B2457A2437BA5B2E1542DD7DA26110538F552DE530D17',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('kaoqg7xjreurk6peymkgltcvv5',X'4C0E622CAAE5226269147F0879A5F9ACFAF3B4C0D576190B3C801C76156D865E5CCAC56F71E2FA6D5BB14DC610E7F4BE9C858A928F2289F04CA183EA',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('fyxt4hxawjvfadb2zy44nxxa54',X'0F4405169677F3654203066D0A9BB04E79CCBE835FFD6F1EF024B6185A5F70501FEB634F437DDF63104F26ADFBBD546FCBECBBAFC06C2E03C530CCB2',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('khczo4h5ume4ymyrd6hnzljbjw',X'64699D411AA3B2276F3F55C19D2C6AD3FDE7214EA8E400907492F6153681E01EE10EFD77E32A248A39DCA4F58B637051897966D7705CF18BA08A10E6',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('rxbhwqjg22crz54uyustlzdsdo',X'3AA86588AB7DA7B09DBA53A0FBE81C4E19C01BC99220F47EB2FB9254EEA2BB6AE2895F427436A0CA9601BAA7FA3FAC62293931A1F38EA4F81B907F26',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('sz4ogyizo4kv72s6cedfeq4dkk',X'26E6D5C975FF366E9C6B2B9E7A900088A51F862807383ECEBD9FEF16234A04CD7EF37ED0ABA248BBB5B3AA4B501D258003432FB375CF6F13B3D3D6AE',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',1,1,0,'ajukan','pemohon','sz4ogyizo4kv72s6cedfeq4dkk','selesai',0,0,'2026-11-25 21:47:42.729837',NULL,'2026-11-25 21:47:42.729837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:42.729837','2026-11-27 08:30:00.000000','2026-11-25 21:47:48.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',1,1,0,'ajukan','pemohon','sz4ogyizo4kv72s6cedfeq4dkk','selesai',0,0,'2026-11-25 21:47:44.729837',NULL,'2026-11-25 21:47:44.729837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:44.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:14.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',1,1,0,'ajukan','pemohon','sz4ogyizo4kv72s6cedfeq4dkk','selesai',0,0,'2026-11-25 21:47:46.729837',NULL,'2026-11-25 21:47:46.729837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:46.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:26.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:47:48.729837','2026-11-27 08:30:00.000000','2026-11-25 21:47:50.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:47:50.729837','2026-11-27 08:30:00.000000','2026-11-25 21:47:52.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:47:52.729837','2026-12-01 08:00:00.000000','2026-11-25 21:47:58.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:47:58.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:00.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:00.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:02.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:02.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:04.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:04.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:08.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:08.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:12.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:14.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:16.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:16.729837','2026-11-27 08:30:00.000000','2026-11-25 21:48:18.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:18.729837','2026-12-01 08:00:00.000000','2026-11-25 21:48:24.729837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:48:24.729837','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:48:26.729837','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','bqfaqc2pu4w4l2yl2wqthe3rai',NULL,'2026-11-25 21:47:42.729837',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','cj42kvbbfgdhcd6qs6qla3oyi5',NULL,'2026-11-25 21:47:44.729837',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','u3cdvwvwubqdzrh6bsyg7pijzr',NULL,'2026-11-25 21:47:46.729837',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','bqfaqc2pu4w4l2yl2wqthe3rai','IVH2Z3BV43VU5CJB','2026-11-25 21:48:04.729837','2026-11-25 21:48:08.729837','dkisp-tarakan');
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
INSERT INTO "orang" VALUES('v3hmyme3jprx4z7v62ir7ldpy4',X'26AA3AB6023BFD6085FE53D5C6ED1861D03CDE0A0A21AF47C0061090669D27102E15E6BA17A786E3A4B89989','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('idgpt42leawlci6xvn4qwvrfpp',X'838BAE62A66512E5985761E040FD5E760A915B19C687FE0A46323763B87D4BD2982D49E98DE51599CE8C99B2DF2792A900','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('kaoqg7xjreurk6peymkgltcvv5',X'1E1F7129EDD76E0E529E4B2EF32DE03790796D890B62CFCC2C65FB61DD1C6A21577F128FF28AFF938013677B','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('fyxt4hxawjvfadb2zy44nxxa54',X'A8F2151EDACB992776F405C232E53575902F36F60450112FE0C41CACED80A644D9CEB388E0D4852BB7FFB87189AF61C584','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('khczo4h5ume4ymyrd6hnzljbjw',X'81563B44ADCB6BDBBD37D6517634908934F08360B6EE3A89387FB9BD3E4E4CBAE674336992B349FAAE0A745C5B','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('rxbhwqjg22crz54uyustlzdsdo',X'A4C38BA7AE5D5F581CEDF99D9D80D5FDDD3E707646DD0272B6B86BE0665A657AC54A60B700F43D2440F7BCEA','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
INSERT INTO "orang" VALUES('sz4ogyizo4kv72s6cedfeq4dkk',X'41AB6DBBE5E0EAF6F777FD0BFE2B30D1B20D5080E93FE68BC8CB1EC22E3A9E9CF5DE6FCA050F92CA02E411','',NULL,'2026-11-25 21:47:40.729837','dkisp-tarakan');
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.200231',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.200231',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.440772',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.440772',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.640957',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:38.640957',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:39.098131',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:39.288418',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:39.473631',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "d9f17414c214306fbb70d6d53f5a84092fd9a7a48b0584e0e1019a884e77b789", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:bqfaqc2pu4w4l2yl2wqthe3rai:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:39.909745',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:40.098429',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:40.505849',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:40.841699',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:41.091849',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:41.561413',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',101,'sendDocument','{"document": {"dokumen": "ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:bqfaqc2pu4w4l2yl2wqthe3rai:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:41.731940',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "76e9ce696e1ecf8a9e7bec92c834029a1bdbc085279d122477c4298ef7643645", "nama": "umkm.csv"}}',NULL,'serah:bqfaqc2pu4w4l2yl2wqthe3rai:10:101:xmtmer736vminbf22b27gjpi2l',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:41.731940',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:41.731940',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:42.040223',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:42.148773',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:42.264536',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'sendDocument','{"document": {"dokumen": "79d984058de2ef54fbddba932f427a3469be2eef479d56abef2e150f38711e1f", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:cj42kvbbfgdhcd6qs6qla3oyi5:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:42.833434',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:42.973236',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:43.141207',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'bqfaqc2pu4w4l2yl2wqthe3rai',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:47.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'cj42kvbbfgdhcd6qs6qla3oyi5',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:13.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'u3cdvwvwubqdzrh6bsyg7pijzr',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:25.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'bqfaqc2pu4w4l2yl2wqthe3rai',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:49.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'bqfaqc2pu4w4l2yl2wqthe3rai',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:51.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'bqfaqc2pu4w4l2yl2wqthe3rai',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:47:57.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'bqfaqc2pu4w4l2yl2wqthe3rai',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:59.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'bqfaqc2pu4w4l2yl2wqthe3rai',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:01.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'bqfaqc2pu4w4l2yl2wqthe3rai',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:03.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'bqfaqc2pu4w4l2yl2wqthe3rai',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:07.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'bqfaqc2pu4w4l2yl2wqthe3rai',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:09.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'bqfaqc2pu4w4l2yl2wqthe3rai',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:48:11.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'cj42kvbbfgdhcd6qs6qla3oyi5',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:15.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'cj42kvbbfgdhcd6qs6qla3oyi5',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:17.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'cj42kvbbfgdhcd6qs6qla3oyi5',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:23.729837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'cj42kvbbfgdhcd6qs6qla3oyi5',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'u3cdvwvwubqdzrh6bsyg7pijzr',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
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
INSERT INTO "penugasan" VALUES(1,'kadis','v3hmyme3jprx4z7v62ir7ldpy4','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','idgpt42leawlci6xvn4qwvrfpp','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','kaoqg7xjreurk6peymkgltcvv5','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','fyxt4hxawjvfadb2zy44nxxa54','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','khczo4h5ume4ymyrd6hnzljbjw','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','rxbhwqjg22crz54uyustlzdsdo','definitif','2026-11-25 21:47:40.729837',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',1,'PermohonanDiajukan','2026-11-25 21:47:42.729837','{"at":"2026-11-25T21:47:42.729837+00:00","dokumen":[{"id":"o6npfyurq2cn62xz4vrcrys2bd","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","rahasia":"tCmRcqpNet946BK4Ak2lihHYbkqcv4Vb0+rqMDt5ibdLIJOTKGbQFbnBvV+QLwLsQSbppKMoXBLYnNEsPOeTBIKbkdq0MBalzC9V0rnnuKAZnRrbwseEC1TVsLW8AkFgPHfRu2FoAtS7inIy67poBnnz1gX1JYYIOkQBsH0Z7DTaVSmX6773KENDFP5S/kXZxY7Yz4f6tmkohN8+UNEb5zzAlC4Uxm30cQ7kNUQlA6JXXXIK62QFp7fG5PDvap2J3KP22jFROyl5w22EF74ITy9x7GZor/EBbiBbMPQ75hb7dqLBHM/btU2aTfAiijxKv2nNtwEOYyQ9FMc2uETVS9sF333uXJazgpnM3k8sZ5w1yA83wj787gCMTFFj/j8+kVCBUkl34+IxRVtVMHoO1wtAcvHqUJfiFREG1jubBTEX7M//2r955BXQOmSZxBUZ90R0th8kk49Bkre0w01jbuI=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','sz4ogyizo4kv72s6cedfeq4dkk','0000000000000000000000000000000000000000000000000000000000000000','adbe194bbc9a7489a48f143dc828ebc7bebf29226fb471dcbeac902f6d1cada6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',2,'LangkahDibuka','2026-11-25 21:47:42.729837','{"aksi":"ajukan","at":"2026-11-25T21:47:42.729837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"samping":false}',NULL,'adbe194bbc9a7489a48f143dc828ebc7bebf29226fb471dcbeac902f6d1cada6','d41ff90e48c5568c971f665b5b7822b32d637ea2cfaeeaa7d9aca5e5258728ea','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',3,'LangkahSelesai','2026-11-25 21:47:42.729837','{"at":"2026-11-25T21:47:42.729837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'d41ff90e48c5568c971f665b5b7822b32d637ea2cfaeeaa7d9aca5e5258728ea','2afcbfcb4bedaddbeb3008820118d597176bfecba6cb849446d7c03f3e007e89','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',4,'LangkahDibuka','2026-11-25 21:47:42.729837','{"aksi":"disposisi","at":"2026-11-25T21:47:42.729837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2afcbfcb4bedaddbeb3008820118d597176bfecba6cb849446d7c03f3e007e89','56b9f2aba04e6d1e5d183e790a4a79e5fa3dbb3a2e3120e13099eed384ce7a87','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',1,'PermohonanDiajukan','2026-11-25 21:47:44.729837','{"at":"2026-11-25T21:47:44.729837+00:00","dokumen":[{"id":"rnegig7ezkof6rpkszq3mwz6jo","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","rahasia":"1mVNe3rXCPDNA0hkJTCSXLl/EJRspFaeRYoKnxbkJhwQFotcmlTcQUM/8Yvu1q/AhJnw8M3YuPoIVJm2HdRk4+MJ/Q8gRE2lDn8ryV+OFUeFjj+UM5/pXaNNjXBL90bzDmw5lwA1Y7h7G2BUvKDtqDe9ejFDNogtKXrjV0dOL1TcF0VHNtiGGKTMVwti6l+7xlOLqq0F8mPmNrQ5x9vq0vhc9fEfnWa6tfc/cB4TvNTIFBTOv0p+1tCwtaC6XBm8oKv78UwrxURvUqbV4JNj3VfBISUKQgVh5kTj6+wuDEpZkicqZzM4J5HA9zzgG1L4+qeOthPo7XbP/VLdXHi5eFk0JPoF5I1i3ZL7e059Y1x0YniiIPYr0dpX554dtTG3dcRY0QBhCUXz3QI81G2+KO0I4R0EOgU77WaBvR2VLDASuDXMSS7nF8cwlNd4FZ0H+1iTilyBWY+INfD6CsD0BG4=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','sz4ogyizo4kv72s6cedfeq4dkk','0000000000000000000000000000000000000000000000000000000000000000','aa87663488c324b957bb0d3b38115f520a870dfb65ac3aecb19521c3565c2736','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',2,'LangkahDibuka','2026-11-25 21:47:44.729837','{"aksi":"ajukan","at":"2026-11-25T21:47:44.729837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"samping":false}',NULL,'aa87663488c324b957bb0d3b38115f520a870dfb65ac3aecb19521c3565c2736','25ac203d7dead4f955477b1a2e89d5e914d9372e2722a745223e153ff5aac0ef','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',3,'LangkahSelesai','2026-11-25 21:47:44.729837','{"at":"2026-11-25T21:47:44.729837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'25ac203d7dead4f955477b1a2e89d5e914d9372e2722a745223e153ff5aac0ef','fca0c22fcf5d8f05751a42d52c59ed8153fb9444594f89577b5f9d9e4ecf743a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',4,'LangkahDibuka','2026-11-25 21:47:44.729837','{"aksi":"disposisi","at":"2026-11-25T21:47:44.729837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'fca0c22fcf5d8f05751a42d52c59ed8153fb9444594f89577b5f9d9e4ecf743a','9e78ab985fe4adf3981fa8d3f247644de692086e6b7771d475b29259210b0eec','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',1,'PermohonanDiajukan','2026-11-25 21:47:46.729837','{"at":"2026-11-25T21:47:46.729837+00:00","dokumen":[{"id":"sexnei5oj4go3iyimbo64pjtte","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"},"pemohon":"sz4ogyizo4kv72s6cedfeq4dkk","rahasia":"uQiBtM0BjWwYTqDOeuhmOa4728TYhHCQR4GJeCET1s4tGQWAJDA1rr/jzR3n/TCV+3SOeBX4ra9PIxD6Amm6y8JybXNHboCMVnvGJwyLlSxvx+JW0TErhqln8KWP15JMo5VD4jb99yX+x9xw0yeiU4NNuLi8GJXbdxZ7eaUd5ujsfMRaII6CoTgGG2WGzJjqyJW/uNbW/5j61Vlb8AQxkVetcbaez4Sox0zlzSYRLXuqQ3Y4GEXjz4b25FyR9GVH3O13zbt9Ww8SkNrCoX9YPU1SRBBtHIkYq44vYxV7/kFmU+sGa554o9rPHgUREi4Gl9SyEaETHYridbDQOWRoQs5aEqcDHKAiH3iu5vlp9RVTuwQsAeN/rThCpJ3Y8a4n/8u954dWLo97oso4TxriGNLHFEBLAIpNKjtOc2FjxxHoA8sw53OKp1qRc+emtG4ao6nwIZgrhtwyX8GmG3DkiQY=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','sz4ogyizo4kv72s6cedfeq4dkk','0000000000000000000000000000000000000000000000000000000000000000','28d3a23ba135bb698db2cc0d8a7c71f155e078022442ed135e890482789e0175','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',2,'LangkahDibuka','2026-11-25 21:47:46.729837','{"aksi":"ajukan","at":"2026-11-25T21:47:46.729837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","putaran":1,"samping":false}',NULL,'28d3a23ba135bb698db2cc0d8a7c71f155e078022442ed135e890482789e0175','c8000f824fd0902dd823ba29ba629ee844254cf9a68927ea17c4e035e13af827','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',3,'LangkahSelesai','2026-11-25 21:47:46.729837','{"at":"2026-11-25T21:47:46.729837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'c8000f824fd0902dd823ba29ba629ee844254cf9a68927ea17c4e035e13af827','08a8e9606e0dff970e3d09dbece3d2d39c09caeca095a5cc81da4efa795f6a0f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',4,'LangkahDibuka','2026-11-25 21:47:46.729837','{"aksi":"disposisi","at":"2026-11-25T21:47:46.729837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'08a8e9606e0dff970e3d09dbece3d2d39c09caeca095a5cc81da4efa795f6a0f','20f3fa721e177f7e5dc99bbe84af86d6fa9002ff4af55fc52bb9d40c1a5e7d54','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',5,'DisposisiDiberikan','2026-11-25 21:47:48.729837','{"at":"2026-11-25T21:47:48.729837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"rahasia":"JanC731ku9u5lrWX+DOYXYNBEpt3YQvpHctJ6wf4MXyFubdqQLGi3Fv/1ohUlzX3KZL2obduANxlDw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','56b9f2aba04e6d1e5d183e790a4a79e5fa3dbb3a2e3120e13099eed384ce7a87','7ef0f4a2e9bf43b3b1f4c9d1a099f5111e7e8368033df54994ff88ede41b532d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',6,'LangkahSelesai','2026-11-25 21:47:48.729837','{"at":"2026-11-25T21:47:48.729837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"}}',NULL,'7ef0f4a2e9bf43b3b1f4c9d1a099f5111e7e8368033df54994ff88ede41b532d','b36fbe210fcbf51dbfe5ec66a8f848904af171a5b4b4ad402e8887f7b04a530a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',7,'LangkahDibuka','2026-11-25 21:47:48.729837','{"aksi":"disposisi","at":"2026-11-25T21:47:48.729837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b36fbe210fcbf51dbfe5ec66a8f848904af171a5b4b4ad402e8887f7b04a530a','484b83c7bc03399c85f0ce5745814a8712aea6534c51c6261c1a7388aef8975e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',8,'DisposisiDiberikan','2026-11-25 21:47:50.729837','{"at":"2026-11-25T21:47:50.729837+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"},"rahasia":"S0d4Y6eEGk/YUycl2uROVY008CCreilF11L68RbxZw64CY1mYsXEVe6JZbCA7leC+q8J/3FfAxFfGA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','484b83c7bc03399c85f0ce5745814a8712aea6534c51c6261c1a7388aef8975e','a8c9538f4d596a241531dea4c33c1a14c889e696bd19c858f037aed5d41ab641','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',9,'LangkahSelesai','2026-11-25 21:47:50.729837','{"at":"2026-11-25T21:47:50.729837+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"}}',NULL,'a8c9538f4d596a241531dea4c33c1a14c889e696bd19c858f037aed5d41ab641','5a8a1266fdf172c76787cff47e4b4c21f99653555ac874c2b66157f452cdc3ae','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',10,'LangkahDibuka','2026-11-25 21:47:50.729837','{"aksi":"disposisi","at":"2026-11-25T21:47:50.729837+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5a8a1266fdf172c76787cff47e4b4c21f99653555ac874c2b66157f452cdc3ae','3bc307c23e125478472f7d18ac55631ea1e5f88fe99eef8fbc8b93d3eb44f6f1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',11,'DisposisiDiberikan','2026-11-25 21:47:52.729837','{"at":"2026-11-25T21:47:52.729837+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"},"rahasia":"gyzVDsOkSRz/dov6x7BGHbZNUChQA4bBCTD4SSC4x/hnqQ1v+luYfzH/q9xnFRPFY/hV1DcEJrhsCg==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','3bc307c23e125478472f7d18ac55631ea1e5f88fe99eef8fbc8b93d3eb44f6f1','52ce7e57b0e4e105f5035bcae4cff166b7ea900b69beb1281895f2f624ebbdff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',12,'LangkahSelesai','2026-11-25 21:47:52.729837','{"at":"2026-11-25T21:47:52.729837+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"}}',NULL,'52ce7e57b0e4e105f5035bcae4cff166b7ea900b69beb1281895f2f624ebbdff','3d472d72ecc335532b8cfd3a747e41e2e17ec9902a338a9168b619d92268a9e4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',13,'LangkahDibuka','2026-11-25 21:47:52.729837','{"aksi":"susun_surat","at":"2026-11-25T21:47:52.729837+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3d472d72ecc335532b8cfd3a747e41e2e17ec9902a338a9168b619d92268a9e4','7649bd9996029f832c427170dbcf150b9f48bc859ae59307ea265408ea7613fe','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',14,'DokumenDilampirkan','2026-11-25 21:47:54.729837','{"at":"2026-11-25T21:47:54.729837+00:00","dokumen":{"id":"xmtmer736vminbf22b27gjpi2l","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"76e9ce696e1ecf8a9e7bec92c834029a1bdbc085279d122477c4298ef7643645","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"},"rahasia":"x5mluB0mrExVlRrfGEAjUGt/P/1Sg5Le3NXCWUoKkJz7dDK1khvNmjoWvBRimxjf"}','sz4ogyizo4kv72s6cedfeq4dkk','7649bd9996029f832c427170dbcf150b9f48bc859ae59307ea265408ea7613fe','3b9493b3c81459adc1f3f964ee92f8d1e2e0696370d953974ea3c6872f628068','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',15,'DrafSuratDisusun','2026-11-25 21:47:56.729837','{"at":"2026-11-25T21:47:56.729837+00:00","dokumen":{"id":"4jnfpnzxw6zfl44o5uqijdbasb","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d9f17414c214306fbb70d6d53f5a84092fd9a7a48b0584e0e1019a884e77b789","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'3b9493b3c81459adc1f3f964ee92f8d1e2e0696370d953974ea3c6872f628068','74c85739d366f08b25cc3ddbf3e71e6444a3fe26ed1a594409b33e34f40a0c9f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',16,'LangkahSelesai','2026-11-25 21:47:58.729837','{"at":"2026-11-25T21:47:58.729837+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"}}',NULL,'74c85739d366f08b25cc3ddbf3e71e6444a3fe26ed1a594409b33e34f40a0c9f','96dc3862f3f73f79b19a3573324dc2c7becce77e5bb1b094cf2a144849467855','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',17,'LangkahDibuka','2026-11-25 21:47:58.729837','{"aksi":"paraf","at":"2026-11-25T21:47:58.729837+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'96dc3862f3f73f79b19a3573324dc2c7becce77e5bb1b094cf2a144849467855','299a17a4599c605ebf0e1e0bc410e0d7c3c1e3bfea9c81ba0b56d9d89921b068','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',18,'ParafDibubuhkan','2026-11-25 21:48:00.729837','{"at":"2026-11-25T21:48:00.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","lb":6,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"}}',NULL,'299a17a4599c605ebf0e1e0bc410e0d7c3c1e3bfea9c81ba0b56d9d89921b068','734fdc53e72405006b717de1d04797af023b4616d3c12d3f3a13aace18f92fff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',19,'LangkahSelesai','2026-11-25 21:48:00.729837','{"at":"2026-11-25T21:48:00.729837+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"}}',NULL,'734fdc53e72405006b717de1d04797af023b4616d3c12d3f3a13aace18f92fff','7fbdae19b3f09f2ab384a47038ab921a52abed6f06e6ee1ca1e44d9f7b48fced','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',20,'LangkahDibuka','2026-11-25 21:48:00.729837','{"aksi":"paraf","at":"2026-11-25T21:48:00.729837+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7fbdae19b3f09f2ab384a47038ab921a52abed6f06e6ee1ca1e44d9f7b48fced','7356c6e64ba49d1e71cff3db8e86c7dd1d377edd528633db83beab40bc53ff34','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',21,'ParafDibubuhkan','2026-11-25 21:48:02.729837','{"at":"2026-11-25T21:48:02.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","lb":7,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"}}',NULL,'7356c6e64ba49d1e71cff3db8e86c7dd1d377edd528633db83beab40bc53ff34','fab26b1ee0349eee7451e176bb8ad63379a8874422acc55df8eab1e66b74471b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',22,'LangkahSelesai','2026-11-25 21:48:02.729837','{"at":"2026-11-25T21:48:02.729837+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"}}',NULL,'fab26b1ee0349eee7451e176bb8ad63379a8874422acc55df8eab1e66b74471b','da1946c2ff28967b24d7a945c41836229aa74452edcac2a49ba93e9c48437079','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',23,'LangkahDibuka','2026-11-25 21:48:02.729837','{"aksi":"paraf","at":"2026-11-25T21:48:02.729837+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'da1946c2ff28967b24d7a945c41836229aa74452edcac2a49ba93e9c48437079','8e2f7136cefc0c50159430a3c7045a856d56c31ddd42f620e04c0e823710fa6d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',24,'ParafDibubuhkan','2026-11-25 21:48:04.729837','{"at":"2026-11-25T21:48:04.729837+00:00","isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","lb":8,"oleh":{"jabatan":"sekretaris","orang":"idgpt42leawlci6xvn4qwvrfpp","sebagai":"definitif"}}',NULL,'8e2f7136cefc0c50159430a3c7045a856d56c31ddd42f620e04c0e823710fa6d','d70d2d4f89f51ee05bfac5db3c562873bcf81f36c8c0bbdae7a794a767609b17','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',25,'LangkahSelesai','2026-11-25 21:48:04.729837','{"at":"2026-11-25T21:48:04.729837+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"idgpt42leawlci6xvn4qwvrfpp","sebagai":"definitif"}}',NULL,'d70d2d4f89f51ee05bfac5db3c562873bcf81f36c8c0bbdae7a794a767609b17','11e9f2a8cdbc03416b7a99f7d07eee4f23f64041e14dc6f28853824b49f66004','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',26,'LangkahDibuka','2026-11-25 21:48:04.729837','{"aksi":"tandatangani","at":"2026-11-25T21:48:04.729837+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'11e9f2a8cdbc03416b7a99f7d07eee4f23f64041e14dc6f28853824b49f66004','e811b52cf4e82e5f0ace756614970dd4c94a0e14346e46eaa177f68beca87943','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',27,'NomorSuratDipesan','2026-11-25 21:48:04.729837','{"at":"2026-11-25T21:48:04.729837+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"IVH2Z3BV43VU5CJB","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'e811b52cf4e82e5f0ace756614970dd4c94a0e14346e46eaa177f68beca87943','da5111af15801e12d36c1e544cb906d32f1ed3078b0a2ff1441b7dfe14edf635','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',28,'SuratDirender','2026-11-25 21:48:06.729837','{"at":"2026-11-25T21:48:06.729837+00:00","docx":{"id":"3ciiihjb4le6wcbycvqes2f6t6","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'da5111af15801e12d36c1e544cb906d32f1ed3078b0a2ff1441b7dfe14edf635','d05140134b3f1e96d5ce36991ed718333b60a74df950a0d0a2d504a7973febd6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',29,'SuratDitandatangani','2026-11-25 21:48:08.729837','{"at":"2026-11-25T21:48:08.729837+00:00","lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"penyedia":"none","sha256":"ce72d0b13eb6286abd26efb556e9c82c622b2ada2708da90150b8c67ef5d2577"}',NULL,'d05140134b3f1e96d5ce36991ed718333b60a74df950a0d0a2d504a7973febd6','113dc7a85fb7fca8a985d5bbf157639e8cc4c3fd102a9bf2309c30260b86f608','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',30,'LangkahSelesai','2026-11-25 21:48:08.729837','{"at":"2026-11-25T21:48:08.729837+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"}}',NULL,'113dc7a85fb7fca8a985d5bbf157639e8cc4c3fd102a9bf2309c30260b86f608','0197a75d130fb65b98f7487d950b2d5e239e8d454fcde0549a7bdb5e546e85df','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',31,'LangkahDibuka','2026-11-25 21:48:08.729837','{"aksi":"serahkan","at":"2026-11-25T21:48:08.729837+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0197a75d130fb65b98f7487d950b2d5e239e8d454fcde0549a7bdb5e546e85df','5799aa63a0e9afa7611baa1bd37752831e9e0cb8b3f86e6c393dd4136c70f261','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',32,'BerkasDiserahkan','2026-11-25 21:48:10.729837','{"at":"2026-11-25T21:48:10.729837+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"}}',NULL,'5799aa63a0e9afa7611baa1bd37752831e9e0cb8b3f86e6c393dd4136c70f261','1acab5fc282832d92fc331ef7552b0f0a8119f85e09d8cf1d60d8a14d7034cdd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',33,'SerahTerimaDikonfirmasi','2026-11-25 21:48:12.729837','{"at":"2026-11-25T21:48:12.729837+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'1acab5fc282832d92fc331ef7552b0f0a8119f85e09d8cf1d60d8a14d7034cdd','f998e582edb9b3e64eab9cf7cba74a7ea0b16abaa8b7b9495903551f848b648a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',34,'LangkahSelesai','2026-11-25 21:48:12.729837','{"at":"2026-11-25T21:48:12.729837+00:00","lb":10,"oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'f998e582edb9b3e64eab9cf7cba74a7ea0b16abaa8b7b9495903551f848b648a','71b3824fdee4069656ee76aec1bbfcf2c68e7d28ca7fcee8b206a9150d5dcf8c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('bqfaqc2pu4w4l2yl2wqthe3rai',35,'BerkasSelesai','2026-11-25 21:48:12.729837','{"at":"2026-11-25T21:48:12.729837+00:00","oleh":{"jabatan":null,"orang":"sz4ogyizo4kv72s6cedfeq4dkk","sebagai":"definitif"}}',NULL,'71b3824fdee4069656ee76aec1bbfcf2c68e7d28ca7fcee8b206a9150d5dcf8c','84f812c876dc91b9c76c2f11551c5e5e5fba02e23534ffc88c7ea89b36eff46c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',5,'DisposisiDiberikan','2026-11-25 21:48:14.729837','{"at":"2026-11-25T21:48:14.729837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"rahasia":"L+zGKW9783kZoM+4QVJ0ZAsirIfH5vI3hc1FcxuZQ+UNmyK7PaJbdVbIYUSQGjoR3P573sP4a4y19Q==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','9e78ab985fe4adf3981fa8d3f247644de692086e6b7771d475b29259210b0eec','5930e352d9824e09ddf79693abf6a485c286be0c2465b5cec62e83b27ea08d92','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',6,'LangkahSelesai','2026-11-25 21:48:14.729837','{"at":"2026-11-25T21:48:14.729837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"}}',NULL,'5930e352d9824e09ddf79693abf6a485c286be0c2465b5cec62e83b27ea08d92','c5f994e5fe8eef5b1400d29d90d43f2d7511fb2079ceb96a015ccd9d2da22bbd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',7,'LangkahDibuka','2026-11-25 21:48:14.729837','{"aksi":"disposisi","at":"2026-11-25T21:48:14.729837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c5f994e5fe8eef5b1400d29d90d43f2d7511fb2079ceb96a015ccd9d2da22bbd','595edbb64841ef9d54ccd28de9ef1d983a47c47d8905df21704a509bd0062dd9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',8,'DisposisiDiberikan','2026-11-25 21:48:16.729837','{"at":"2026-11-25T21:48:16.729837+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"},"rahasia":"IAwn4SoGX9ckJ2HGLb5zEc3YEj1ez0dJ9GyTFJu+YZ71GZ6VON1924T/+2zX9NwRQmXvZpF++KpoPg==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','595edbb64841ef9d54ccd28de9ef1d983a47c47d8905df21704a509bd0062dd9','9c3bc94cb8042180c8e09f9ac3c29de78c45c89713c8b8fe2cbf5a0b91fd5456','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',9,'LangkahSelesai','2026-11-25 21:48:16.729837','{"at":"2026-11-25T21:48:16.729837+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"kaoqg7xjreurk6peymkgltcvv5","sebagai":"definitif"}}',NULL,'9c3bc94cb8042180c8e09f9ac3c29de78c45c89713c8b8fe2cbf5a0b91fd5456','ec6e928b7f6f40b47f69712d77f3447e24d96698ccc924d5b92c894019504535','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',10,'LangkahDibuka','2026-11-25 21:48:16.729837','{"aksi":"disposisi","at":"2026-11-25T21:48:16.729837+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ec6e928b7f6f40b47f69712d77f3447e24d96698ccc924d5b92c894019504535','16cf45eadcff7f21beb87bcf4a3665eca7a8eac04a7a9b676270035a5e83790b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',11,'DisposisiDiberikan','2026-11-25 21:48:18.729837','{"at":"2026-11-25T21:48:18.729837+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"},"rahasia":"PxU4IA62qixioTOxTv5xc+znpudopzDFO8SBLJJiqNiGhAAGOKNaMZa+Ojdt+ZJU1rccUzXNieIqFg==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','16cf45eadcff7f21beb87bcf4a3665eca7a8eac04a7a9b676270035a5e83790b','eb21aa8f9a994b41b04ee856fadd2b2d0d69c30869033973b1cdf7452d51e920','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',12,'LangkahSelesai','2026-11-25 21:48:18.729837','{"at":"2026-11-25T21:48:18.729837+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"fyxt4hxawjvfadb2zy44nxxa54","sebagai":"definitif"}}',NULL,'eb21aa8f9a994b41b04ee856fadd2b2d0d69c30869033973b1cdf7452d51e920','304f883579b1ebbbfac5d7dd4b3b946417c847496c8f5d8c53c58bc3c204f65b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',13,'LangkahDibuka','2026-11-25 21:48:18.729837','{"aksi":"susun_surat","at":"2026-11-25T21:48:18.729837+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'304f883579b1ebbbfac5d7dd4b3b946417c847496c8f5d8c53c58bc3c204f65b','d08b2102e83e8c2b5fb9ef47ca7d47bc5ec0a152b2eee424f4da2b3c9b08d545','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',14,'DokumenDilampirkan','2026-11-25 21:48:20.729837','{"at":"2026-11-25T21:48:20.729837+00:00","dokumen":{"id":"cmcv2xtvjnoqlj54ciq3plfgca","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5b0abd0610b14d34cd0460de413e1ee20cbfa8c469724e03c96226d0541d6bf0","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"},"rahasia":"kl8yN9D+G0jkfLolq43Q1Y4eF0lr7SZcF8KBx8KXIDloeJ2ykkiahvuADSlcD+M+"}','sz4ogyizo4kv72s6cedfeq4dkk','d08b2102e83e8c2b5fb9ef47ca7d47bc5ec0a152b2eee424f4da2b3c9b08d545','bf444c8e16aea54285089eaeb963442bce6b4841baefecb2f8171a94237fb906','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',15,'DrafSuratDisusun','2026-11-25 21:48:22.729837','{"at":"2026-11-25T21:48:22.729837+00:00","dokumen":{"id":"qi4nkk2r2dlqhkt4kkkefdbfee","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"79d984058de2ef54fbddba932f427a3469be2eef479d56abef2e150f38711e1f","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'bf444c8e16aea54285089eaeb963442bce6b4841baefecb2f8171a94237fb906','7364d7358679c4fc5d99481c0d7f24af5930c3fb79d930a2ba1824a768fcf786','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',16,'LangkahSelesai','2026-11-25 21:48:24.729837','{"at":"2026-11-25T21:48:24.729837+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"khczo4h5ume4ymyrd6hnzljbjw","sebagai":"definitif"}}',NULL,'7364d7358679c4fc5d99481c0d7f24af5930c3fb79d930a2ba1824a768fcf786','21c903653e97e53c49ef9d34c8951ee231dc3cafd306a85f65dc9f07d21c2659','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('cj42kvbbfgdhcd6qs6qla3oyi5',17,'LangkahDibuka','2026-11-25 21:48:24.729837','{"aksi":"paraf","at":"2026-11-25T21:48:24.729837+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'21c903653e97e53c49ef9d34c8951ee231dc3cafd306a85f65dc9f07d21c2659','f802d0a88ea8ec00cb4fafdf86c658eda26d88790248ece3c84065c5df6c49e0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',5,'DisposisiDiberikan','2026-11-25 21:48:26.729837','{"at":"2026-11-25T21:48:26.729837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"},"rahasia":"6jT+y2KHo6ZU1yWyUErmxlCnOXMihAQ3JSHjK3Ia5qH6D2/Ggd1oflElwAnDyYH6BFLSMYyCiwng1Q==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','sz4ogyizo4kv72s6cedfeq4dkk','20f3fa721e177f7e5dc99bbe84af86d6fa9002ff4af55fc52bb9d40c1a5e7d54','3ec6b860bfff74202d48e89fcaa5f5b758aa5da61986d20d61a6dbaeae469980','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',6,'LangkahSelesai','2026-11-25 21:48:26.729837','{"at":"2026-11-25T21:48:26.729837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"v3hmyme3jprx4z7v62ir7ldpy4","sebagai":"definitif"}}',NULL,'3ec6b860bfff74202d48e89fcaa5f5b758aa5da61986d20d61a6dbaeae469980','14c8581d54d84ec1873aa450e3a2fc6f58c075c5db04b694b5df469c1e31f07a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('u3cdvwvwubqdzrh6bsyg7pijzr',7,'LangkahDibuka','2026-11-25 21:48:26.729837','{"aksi":"disposisi","at":"2026-11-25T21:48:26.729837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'14c8581d54d84ec1873aa450e3a2fc6f58c075c5db04b694b5df469c1e31f07a','0d5568731e3c72a08ca7303fed407fbc44d04dd5ef331d2871ad07dcd689da07','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:47:42.729837','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('pL1oxicOeG8wIO5Ul1vHQrXO','7000001',201,'disposisi','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vAm6v3gy4dfBykCWlSC46Snj','7000001',201,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_5C91CHtY15FL_guCs4IMfuy','7000001',201,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IifxbJTb-VG9i_n9KBpdM76E','7000001',201,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5gwwbsY6YSgoH2N81zWJSgun','7000001',201,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UDVK8mtNsZAd3Rdru-tgtf2u','7000001',201,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BLOjesNaV3raT01LoHw9EmTM','7000001',201,'perpanjang','{}','bqfaqc2pu4w4l2yl2wqthe3rai',2,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0RxstpnNAXuw-Cl4NC9szTDN','7000001',101,'batal_berkas','{}','bqfaqc2pu4w4l2yl2wqthe3rai',NULL,NULL,'2026-11-25 22:47:38.200231','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DR5RIJEdQVJef8I99uBuOLWg','7000001',201,'disposisi','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JqIdl9k04H0b5nLKv2aAGssy','7000001',201,'minta','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G5BtWndD_gBHoTv9jsnTmFma','7000001',201,'catatan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('N6e-7MDJRO2glg5QQ2Nyxv4V','7000001',201,'lampiran','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T9yJbtVJ3RCKS9YQjzZHzLrn','7000001',201,'riwayat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f9kCVQ9fjKW5ntXLAlG8adyf','7000001',201,'tenggat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EMeNIo8_P7lBAxHuiC2Srh1b','7000001',201,'perpanjang','{}','cj42kvbbfgdhcd6qs6qla3oyi5',2,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pnhxL8a_MABbsI-vhWrOaHGW','7000001',101,'batal_berkas','{}','cj42kvbbfgdhcd6qs6qla3oyi5',NULL,NULL,'2026-11-25 22:47:38.440772','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mRjTaKFskgWX4nJ8ErbjcxnM','7000001',201,'disposisi','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('96YWO-1H638hn7mti_3EmfhX','7000001',201,'minta','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3VZVuDv6rCnf4ZUY4_ruuyLC','7000001',201,'catatan','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y9YV5HEa5lYaxPIAzr8C4imx','7000001',201,'lampiran','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AoYzugeAxKSKn-66GLD9Hbz9','7000001',201,'riwayat','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0D5Oi5h6GkLeEQz_JjTQMrC6','7000001',201,'tenggat','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lhGVXaALnIRZth4pCt0q3ME0','7000001',201,'perpanjang','{}','u3cdvwvwubqdzrh6bsyg7pijzr',2,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZSbDaXkQBylZ_-8eRaFi8SEV','7000001',101,'batal_berkas','{}','u3cdvwvwubqdzrh6bsyg7pijzr',NULL,NULL,'2026-11-25 22:47:38.640957','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OAMgFaRdRJ0oPMNsFN47i2vl','7000001',203,'disposisi','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CkeF5MTDwpBWeMOXsc8jCOMu','7000001',203,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Qm7B_4xvG6ppRHNusFgw30jL','7000001',203,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jRCHpfby90C6LvyoQ5PZKIkZ','7000001',203,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ByXlPPFcDZDvyQEkQS8lNF5a','7000001',203,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FOx_RgWqJ6UwC_7mDA24Fa8V','7000001',203,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',3,NULL,'2026-11-25 22:47:39.098131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rCoeyG47YgW6wViNC8pMbig0','7000001',204,'disposisi','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZyNoO-kKFXaqBy0eDGA_LLgb','7000001',204,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fmGq0tApqBSOW2ixbdM59OEY','7000001',204,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PR4fESmpX8IhJrm99VB7ymqk','7000001',204,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vJ51W8W6uvVAVdLKnx6y2a5j','7000001',204,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R2Q7vgjSfRoo4ORnrlQNdCpL','7000001',204,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',4,NULL,'2026-11-25 22:47:39.288418','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pvr14_ZMDHER3HdH0VPxvQuu','7000001',205,'isi_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('C1SOQdQZIEv3FcNtPgDC4k-_','7000001',205,'lampir','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X2VcGw5z1jNgBZDiInAidtai','7000001',205,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OQq3ip0UjGvLMAnAVkSODAGQ','7000001',205,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u5VXvBK5y3_t-EOmo7pTxRtN','7000001',205,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7typ6TS8wG_YI0d2ftS2KBA3','7000001',205,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kj9SN0RN4bN8BaMCktDKY1qj','7000001',205,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.473631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6SDlmQmCtZtc5fRVBwYrp1om','7000001',205,'selesai','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.909745','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6uEoKoF-gE_fvVYTuMaEyI5-','7000001',205,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.909745','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l6UbG2lGzapPSI_p1fAq5Psk','7000001',205,'unduh_draf','{}','bqfaqc2pu4w4l2yl2wqthe3rai',5,NULL,'2026-11-25 22:47:39.909745','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gZodxRemx7fC_txtSzXMV0zW','7000001',204,'paraf','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,'bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b','2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TSy5FVUPLIBGMlX5mqHdMBdW','7000001',204,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2F1DvE0hK0ua9-Wc3MOppKn0','7000001',204,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Swm-enjhLptDzc2pZ1b1RBWp','7000001',204,'kembalikan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QOqEN8czW5iE6PTvHuUMrKZY','7000001',204,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cMnKGlPqwJsB7IiRA6mhjsxM','7000001',204,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a1NJ3e2UI-HR_IYCnulCilPO','7000001',204,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f0qc828svvfGXSGNvG7b9Ddk','7000001',204,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',6,NULL,'2026-11-25 22:47:40.098429','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wwFDhxBW_Iti3AAbnSdxJmTL','7000001',203,'paraf','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,'bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b','2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('h4CXIBO84paUI-HLnS0kSDEq','7000001',203,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Cwxe9OXBLw-qI6kOFr1uO4NQ','7000001',203,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4vC8B2BVIPfH5PNofMuDBJdR','7000001',203,'kembalikan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1lKj7DiBTy4PVFGW0F7UBNra','7000001',203,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Vu86mkyxj76ORShvRbo-4NY0','7000001',203,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k56FQKR2madvBWOWujxRhjVK','7000001',203,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Xkh7D7YzNGrzr1j_Pbn1zGPQ','7000001',203,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',7,NULL,'2026-11-25 22:47:40.505849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g0oEKTSVw_-A_TegEyRiFqX-','7000001',202,'paraf','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,'bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b','2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lDZTZtt7mdx5ug0f62NPoqiy','7000001',202,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LawuQUQ8_fNCgbnY26YvimRL','7000001',202,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NjDq6xrowxp8Ykk4wWfXB0pZ','7000001',202,'kembalikan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PnuHzAurUaPYeCbzkqzn6204','7000001',202,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uWw21mWpmk-9vudgbHlCFdb1','7000001',202,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qY00wBne3QBJ9vpFPBDQbf4A','7000001',202,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZfLuBYeU7W0o05dIF4E3DCAa','7000001',202,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',8,NULL,'2026-11-25 22:47:40.841699','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ftwOdACJUnz78JtS8lHgZLsP','7000001',201,'minta','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WL49jZo-FCHK3TE1CHRzBj46','7000001',201,'kembalikan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uObHZuIniPuxqlFF1twV92e3','7000001',201,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VEHLEovu5wmrnJbcgtQyDHec','7000001',201,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HzJGSze7-w8TUjhtyPWOo5RB','7000001',201,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y11_WB3B1ywvfSvIs8LTxmRN','7000001',201,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ShmjWq0o_UTMd5bEEyVe774Y','7000001',201,'perpanjang','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.091849','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SDc8SymqQzhJYzjXiDL400HZ','7000001',201,'tandatangani','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,'bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b','2026-11-25 22:47:41.365813','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KCYTMt7mv3-fr2YUg2iHzOE6','7000001',201,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',9,NULL,'2026-11-25 22:47:41.365813','dkisp-tarakan');
INSERT INTO "tombol" VALUES('stp4lcVmJ-aMr2hPk8ZxFGlY','7000001',205,'serahkan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('acbsV6hQyd2bY2tmt9fnOyt9','7000001',205,'lihat_surat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QS3QWSdSPC8NyDCXs999CKLB','7000001',205,'catatan','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('y7-znvHHqsM8aH3P72YC4VIB','7000001',205,'lampiran','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DQoNIn1wke1SVvDKy87opP4a','7000001',205,'riwayat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FG9h9VJqMnmJHrGTyTdO5ZXe','7000001',205,'tenggat','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.561413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FniFT2OPEFbNSgZQG2hf3shB','7000001',205,'lampir','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.731940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IMw6JS5obwUjYcwZdo2oirWs','7000001',101,'konfirmasi','{}','bqfaqc2pu4w4l2yl2wqthe3rai',10,NULL,'2026-11-25 22:47:41.731940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Zeq7QHwjmQFNy6P2iwvbgcnW','7000001',203,'disposisi','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FGJPDotBNuhvu49y7p2C1z92','7000001',203,'minta','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k8zFbSpc0ZPHLbur9v_orKix','7000001',203,'catatan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ENycnyhJVbV7gXasGxiSdgo6','7000001',203,'lampiran','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KzV95tCn7Nx16ZWjiYc6Snrl','7000001',203,'riwayat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XqvHh8LUOONqu2Am3pfQkmsJ','7000001',203,'tenggat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',3,NULL,'2026-11-25 22:47:42.040223','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cIJP18mWY-2zC5JsI5PwuptM','7000001',204,'disposisi','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mSt5b92-VCyj7S3J9m7mvQD0','7000001',204,'minta','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mpD34tMDkhNbG3A71JvSyAnA','7000001',204,'catatan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ahGnEefXpaPyKYJnlu0Q42um','7000001',204,'lampiran','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DMbDZnXNfN9d92luCo8VZSmY','7000001',204,'riwayat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Dj8fcKK5JJQO8cwb13WKDrZ5','7000001',204,'tenggat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',4,NULL,'2026-11-25 22:47:42.148773','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JM0y8FGoyKqhUdfr-P5Mt2uN','7000001',205,'isi_surat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Dc-O-iwukwu1eiS3O2rzEEuV','7000001',205,'lampir','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Rv_bhSprIHsy11RuaybPNRN3','7000001',205,'minta','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('I9nGlVjB_FtqgdFndwRyXUAU','7000001',205,'catatan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QpUCAm1vyApyTS8dvEsq3AHC','7000001',205,'lampiran','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PxKizyP6A6SS-gyhK0dBsOF7','7000001',205,'riwayat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('C2d3EM1fexe0_MS_ubV6dARV','7000001',205,'tenggat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.264536','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4cRr3rnnIafraFTIEWDDcxU8','7000001',205,'selesai','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.833434','dkisp-tarakan');
INSERT INTO "tombol" VALUES('La8SIaXNFh6H8oo9JQC0xxHZ','7000001',205,'lihat_surat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.833434','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T3Irj-KxNv0UKpUFb_1RGsec','7000001',205,'unduh_draf','{}','cj42kvbbfgdhcd6qs6qla3oyi5',5,NULL,'2026-11-25 22:47:42.833434','dkisp-tarakan');
INSERT INTO "tombol" VALUES('M2yFbXBF4Dal2pPbHB8sKNvM','7000001',204,'paraf','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,'fa6320c5c3666cec90b9323b1e311f7f8ad9c7143e39d2054f0e2c84317cf5d2','2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9uAOiUwqmHhdPNT1gO1ukXYl','7000001',204,'lihat_surat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9nvWOERAvYRG3eIUxTTNLIy5','7000001',204,'minta','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gJs7LpdRjKSYDdwlNI7CrwAj','7000001',204,'kembalikan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HBYw2Mk8AtrA3BdECBIKQaht','7000001',204,'catatan','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_XBir_NcXCJShLd-bf24EtpE','7000001',204,'lampiran','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rZccUh5DeEdAuJMf6dAFXuHf','7000001',204,'riwayat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('h9ggeAYMpoR3e_oC5HgMb1tt','7000001',204,'tenggat','{}','cj42kvbbfgdhcd6qs6qla3oyi5',6,NULL,'2026-11-25 22:47:42.973236','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kH1bt15ooJ0FrCE5gvIPul3_','7000001',203,'disposisi','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LBS0ylxGHqt078FFym7OO6in','7000001',203,'minta','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sPPmGSknS5d7joAxkgcdTWRv','7000001',203,'catatan','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pLhUhhBITqa_AJJ1-ilh-aWR','7000001',203,'lampiran','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fbA6a2xX9gEWYmuNv1BnJ641','7000001',203,'riwayat','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sGbzO3Fe0HjNBPoe1dK7vDaY','7000001',203,'tenggat','{}','u3cdvwvwubqdzrh6bsyg7pijzr',3,NULL,'2026-11-25 22:47:43.141207','dkisp-tarakan');
CREATE TABLE tugas_latar (
	id INTEGER NOT NULL, 
	jenis VARCHAR(40) NOT NULL, 
	kunci VARCHAR(200) NOT NULL, 
	berkas_id VARCHAR(40) NOT NULL, 
	data JSON NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	percobaan INTEGER NOT NULL, 
	coba_lagi_at DATETIME, 
	galat VARCHAR(500), 
	dibuat_at DATETIME NOT NULL, 
	selesai_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_tugas_latar PRIMARY KEY (id), 
	CONSTRAINT fk_tugas_latar_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id), 
	CONSTRAINT uq_tugas_latar_instansi_kunci UNIQUE (instansi, kunci)
);
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:bqfaqc2pu4w4l2yl2wqthe3rai:2','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:47:48.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:bqfaqc2pu4w4l2yl2wqthe3rai:3','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:47:50.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:bqfaqc2pu4w4l2yl2wqthe3rai:5:0','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:47:52.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:bqfaqc2pu4w4l2yl2wqthe3rai:4','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:47:52.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:bqfaqc2pu4w4l2yl2wqthe3rai:5:1','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:47:54.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(6,'render','render:bqfaqc2pu4w4l2yl2wqthe3rai:bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b:2026-11-26','bqfaqc2pu4w4l2yl2wqthe3rai','{"isi_hash": "bae4a5b4263fed1b214ca383d0eac9aaa30ad5297c977242cc192e9417d6bf4b", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:04.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:bqfaqc2pu4w4l2yl2wqthe3rai','bqfaqc2pu4w4l2yl2wqthe3rai','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:48:12.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(8,'lembar','lembar:cj42kvbbfgdhcd6qs6qla3oyi5:2','cj42kvbbfgdhcd6qs6qla3oyi5','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:14.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:cj42kvbbfgdhcd6qs6qla3oyi5:3','cj42kvbbfgdhcd6qs6qla3oyi5','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:16.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(10,'draf','draf:cj42kvbbfgdhcd6qs6qla3oyi5:5:0','cj42kvbbfgdhcd6qs6qla3oyi5','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:18.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(11,'lembar','lembar:cj42kvbbfgdhcd6qs6qla3oyi5:4','cj42kvbbfgdhcd6qs6qla3oyi5','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:18.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(12,'draf','draf:cj42kvbbfgdhcd6qs6qla3oyi5:5:1','cj42kvbbfgdhcd6qs6qla3oyi5','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:20.729837',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(13,'lembar','lembar:u3cdvwvwubqdzrh6bsyg7pijzr:2','u3cdvwvwubqdzrh6bsyg7pijzr','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:26.729837',NULL,'dkisp-tarakan');
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
CREATE INDEX ix_tugas_latar_instansi ON tugas_latar (instansi);
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_undangan_instansi ON undangan (instansi);
COMMIT;
