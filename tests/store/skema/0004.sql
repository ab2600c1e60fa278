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
INSERT INTO "akun" VALUES(1,201,201,'mc4x7irepgrvf3fdmrp3zieav4',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'zfeqsnv7vgweibdf7wfrt3nm27',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'s4wmz2h3oaebnor36mjpiv3waj',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'2qejcfv2rk5sgovdq57h2hvqxt',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'mecl7rbcn2i5wahplol7lj4cah',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'2h4vq6jp2dgcbxacoj6mtkotbz',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'24h4czut367o7bfysphi2oxixu',1,NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "berkas" VALUES('zidigplmesdmp5ghefamvdt5ru','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','24h4czut367o7bfysphi2oxixu','{"dibuat_at":"2026-11-25T21:48:12.550650+00:00","dokumen":[{"id":"amm36mot55f7ihqth2c4s4wh4y","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"pwo3tzrfxeu4hfnmn6hnnr3ddt","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"8c71f2d0ab5444ce80622548d52a7b7fce3cc01f0da029920b793abd87d1e0c0","slot":"data","ukuran":31}],"id":"zidigplmesdmp5ghefamvdt5ru","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:12.550650+00:00","no":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:12.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:12.550650+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:18.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:18.550650+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:20.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:20.550650+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:22.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:22.550650+00:00","no":4,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:28.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:28.550650+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:30.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:30.550650+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:32.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:32.550650+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"zfeqsnv7vgweibdf7wfrt3nm27","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:34.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:34.550650+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:38.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:40.550650+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:38.550650+00:00","no":9,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:42.550650+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"24h4czut367o7bfysphi2oxixu","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:48:42.550650+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"ditandatangani_at":"2026-11-25T21:48:38.550650+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"docx":{"id":"qdvifbzdz5ncuxoesfr55nmsgt","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5","slot":"surat","ukuran":32},"draf":{"id":"pqeukvxtkyhwdj2jqpmlxsd2sm","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"9e8268bb90c640dc896e8201de1c7881101869533bc90457b13879c6640d3c26","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"5EZEO2D4N5CUXKPK","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:30.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","jabatan":"statistisi","lb":6,"orang":"2qejcfv2rk5sgovdq57h2hvqxt"},{"at":"2026-11-25T21:48:32.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","jabatan":"kabid","lb":7,"orang":"s4wmz2h3oaebnor36mjpiv3waj"},{"at":"2026-11-25T21:48:34.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","jabatan":"sekretaris","lb":8,"orang":"zfeqsnv7vgweibdf7wfrt3nm27"}],"pdf":null,"penyedia":"none","perlu_data":null,"sha256_ttd":"481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5","sumber":"isian","tanggal":"2026-11-26"},"versi":35}','7f72dd50f51d55cccb9753368bab00a34c1fc2cb2f8d12b581b73fbfb0263e97','2026-11-25 21:48:12.550650','2026-11-25 21:48:42.550650','dkisp-tarakan');
INSERT INTO "berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','24h4czut367o7bfysphi2oxixu','{"dibuat_at":"2026-11-25T21:48:14.550650+00:00","dokumen":[{"id":"c2qbq3kbgfns4a42fwyp6qo54v","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"ke3gnd6uhefueksj2squkrevoz","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"bc6ae0cb8eec7fef00ab982c00bda8569362b6b50ea7131317313f07aa556571","slot":"data","ukuran":31}],"id":"j7tq5qpq3x3p2ulnm3ums3x7zk","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:14.550650+00:00","no":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:14.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:14.550650+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:44.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:44.550650+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:46.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:46.550650+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:48.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:48.550650+00:00","no":4,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:54.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:54.550650+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"24h4czut367o7bfysphi2oxixu","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"cf7esp5h3465h7ih3ocx6kydtr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"818c136ac8f05778320dda4c0266fe0d8ccb23558a61ebeca79a5faa0f15aeaa","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"penyedia":null,"perlu_data":null,"sha256_ttd":null,"sumber":"isian","tanggal":null},"versi":17}','cd9acb96cee216589844ca920fbc92f631a7da03261fb9f4842de0f13f1fbeb3','2026-11-25 21:48:14.550650',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('eofgqu33ffprxlkybz4bbuuk6h','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','24h4czut367o7bfysphi2oxixu','{"dibuat_at":"2026-11-25T21:48:16.550650+00:00","dokumen":[{"id":"3dhh3oubshvpabumyr4gwm7fi3","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"eofgqu33ffprxlkybz4bbuuk6h","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:16.550650+00:00","no":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:16.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:16.550650+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:56.550650+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:56.550650+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"24h4czut367o7bfysphi2oxixu","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','510985a90ef6d184582ce35ed1af1ca5787f1c39bb27c5a90f6cb4af0dfaf6b4','2026-11-25 21:48:16.550650',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('amm36mot55f7ihqth2c4s4wh4y','zidigplmesdmp5ghefamvdt5ru','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:12.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('c2qbq3kbgfns4a42fwyp6qo54v','j7tq5qpq3x3p2ulnm3ums3x7zk','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:48:14.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('3dhh3oubshvpabumyr4gwm7fi3','eofgqu33ffprxlkybz4bbuuk6h','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:16.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('pwo3tzrfxeu4hfnmn6hnnr3ddt','zidigplmesdmp5ghefamvdt5ru','data','8c71f2d0ab5444ce80622548d52a7b7fce3cc01f0da029920b793abd87d1e0c0','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:24.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('pqeukvxtkyhwdj2jqpmlxsd2sm','zidigplmesdmp5ghefamvdt5ru','draf','9e8268bb90c640dc896e8201de1c7881101869533bc90457b13879c6640d3c26','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:26.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qdvifbzdz5ncuxoesfr55nmsgt','zidigplmesdmp5ghefamvdt5ru','surat','481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:36.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ke3gnd6uhefueksj2squkrevoz','j7tq5qpq3x3p2ulnm3ums3x7zk','data','bc6ae0cb8eec7fef00ab982c00bda8569362b6b50ea7131317313f07aa556571','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:50.550650','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('cf7esp5h3465h7ih3ocx6kydtr','j7tq5qpq3x3p2ulnm3ums3x7zk','draf','818c136ac8f05778320dda4c0266fe0d8ccb23558a61ebeca79a5faa0f15aeaa','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:52.550650','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:zidigplmesdmp5ghefamvdt5ru:2','zidigplmesdmp5ghefamvdt5ru',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:zidigplmesdmp5ghefamvdt5ru','zidigplmesdmp5ghefamvdt5ru',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:j7tq5qpq3x3p2ulnm3ums3x7zk:2','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:j7tq5qpq3x3p2ulnm3ums3x7zk','j7tq5qpq3x3p2ulnm3ums3x7zk',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "rH25FQI1UcR3oJdGc4xmknLq"}]]}}','cae01e4c4f2819535508734177f9cc99cb0a0d77eee54d270ac1485f3269c902',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:eofgqu33ffprxlkybz4bbuuk6h:2','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:eofgqu33ffprxlkybz4bbuuk6h','eofgqu33ffprxlkybz4bbuuk6h',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "us1sFezXOmkEUExjVuk-Qse1"}]]}}','568eb04e81a2585652b704053e70e77c2fc7694097e7ce9c1fe59ff02e1ea986',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:zidigplmesdmp5ghefamvdt5ru:3','zidigplmesdmp5ghefamvdt5ru',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:zidigplmesdmp5ghefamvdt5ru:4','zidigplmesdmp5ghefamvdt5ru',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:zidigplmesdmp5ghefamvdt5ru:5','zidigplmesdmp5ghefamvdt5ru',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:zidigplmesdmp5ghefamvdt5ru:6','zidigplmesdmp5ghefamvdt5ru',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:zidigplmesdmp5ghefamvdt5ru:7','zidigplmesdmp5ghefamvdt5ru',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:zidigplmesdmp5ghefamvdt5ru:8','zidigplmesdmp5ghefamvdt5ru',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:zidigplmesdmp5ghefamvdt5ru:9','zidigplmesdmp5ghefamvdt5ru',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:zidigplmesdmp5ghefamvdt5ru:10','zidigplmesdmp5ghefamvdt5ru',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:zidigplmesdmp5ghefamvdt5ru','zidigplmesdmp5ghefamvdt5ru',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:j7tq5qpq3x3p2ulnm3ums3x7zk:3','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:j7tq5qpq3x3p2ulnm3ums3x7zk:4','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:j7tq5qpq3x3p2ulnm3ums3x7zk:5','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:j7tq5qpq3x3p2ulnm3ums3x7zk:6','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.48: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.48: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "La9l4W9XUyEd6ld-sD_Zf7mf"}, {"text": "Lihat surat", "callback_data": "QIvlfAFA1rB1a4PFaWWOt4fa"}], [{"text": "Minta kelengkapan", "callback_data": "0BJW8qmMSxUmNt0IA0On4Ww0"}, {"text": "Kembalikan", "style": "danger", "callback_data": "zjFnW4sH7Kt6BJhPbFWKf0Pa"}], [{"text": "Catatan", "callback_data": "W8KpDJrfeytty5uSKIPtzZop"}, {"text": "Lihat berkas", "callback_data": "aUh1xl-5E3D94i_9MIRipfhl"}], [{"text": "Riwayat", "callback_data": "V5-Fm2i1Wt_ruCuvjV0BcZ0v"}, {"text": "Jelaskan tenggat", "callback_data": "hbQjjcXTvaWucn3RVksKIi_O"}]]}}','7b43f16d6b49592f08d7a86aa83aa94cf8ca36f53c7ca6c216305fcc2e90798b',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:eofgqu33ffprxlkybz4bbuuk6h:3','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "Zp7qldLkRkXmrwHoLon5D1NC"}, {"text": "Minta kelengkapan", "callback_data": "aVntRoBMlP22CFUF1gVSFsWN"}], [{"text": "Catatan", "callback_data": "kkmuu2fbsITKL2NYyijkT7G4"}, {"text": "Lihat berkas", "callback_data": "oMouADwhacPGWvtNUzJyWO7u"}], [{"text": "Riwayat", "callback_data": "bKPAcTmyxaOkhvY6HVBZHzYL"}, {"text": "Jelaskan tenggat", "callback_data": "XBUjYrqF2-YoI-xE22PSUD7h"}]]}}','8908477bbce820cbae4ef2b1dd408234bac6fd99f1c52bedf8b1e24619cb5ab6',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('mc4x7irepgrvf3fdmrp3zieav4',X'59E7D94AA40F9725C5E4E92AADADD3C2AF7FD031D5ED029E1C4CA52F1E4C6A260F4C33397878BDC07EF4658AC3E0EB5C4E83DDF91FBCB883B94C7329',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zfeqsnv7vgweibdf7wfrt3nm27',X'393DB52F01052F190E399409160CE919FA9768A6615AF4F5317E2D5C49495EAA78E53BC58AF92A8D64380C4C38755A1EAAA02A5025BC2E9F0558786E',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('s4wmz2h3oaebnor36mjpiv3waj',X'464E0A4FB7E803F776968FA0B08564CBDF7042C74E30A84EAA528797F17D910195EA580648F55851998E04A24E8F0D702D21897E65F1CFF0B92E9491',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('2qejcfv2rk5sgovdq57h2hvqxt',X'3B3BF52F69F2C213FAC420814A209ED98B254D9EE5EC108DC1F10801D3DABD04E27D4F143DDABBECB9ED69B699DDA8BBAB90E3B393E00A880A6723D3',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('mecl7rbcn2i5wahplol7lj4cah',X'52EFD7A0FA33E29EB351F946E708583863E8E8AA3F415E44BA449287D1E3F2F65008F14FC34A27671AF77C5B2C44AD8A6EA3E8B6EEA4ED409F1811F7',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('2h4vq6jp2dgcbxacoj6mtkotbz',X'81C8E20D5D921D600F68C4E87E9F3B577C135432960251FAFEF5553EE1FC97B7A244D4E2D4E9DD4B5CC22F83F58A96A07904C3371491338045B25E98',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('24h4czut367o7bfysphi2oxixu',X'ECD950A179D6793AED754DF82678680E7F48DD88C04B263E3DAD3DD16B03C181042FC73050D93CCFC1D9ED2140EA9069983632C27759430FAD0F7CBD',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',1,1,0,'ajukan','pemohon','24h4czut367o7bfysphi2oxixu','selesai',0,0,'2026-11-25 21:48:12.550650',NULL,'2026-11-25 21:48:12.550650',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:12.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:18.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',1,1,0,'ajukan','pemohon','24h4czut367o7bfysphi2oxixu','selesai',0,0,'2026-11-25 21:48:14.550650',NULL,'2026-11-25 21:48:14.550650',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:14.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:44.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('eofgqu33ffprxlkybz4bbuuk6h',1,1,0,'ajukan','pemohon','24h4czut367o7bfysphi2oxixu','selesai',0,0,'2026-11-25 21:48:16.550650',NULL,'2026-11-25 21:48:16.550650',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('eofgqu33ffprxlkybz4bbuuk6h',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:16.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:56.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:18.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:20.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:20.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:22.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:22.550650','2026-12-01 08:00:00.000000','2026-11-25 21:48:28.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:28.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:30.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:30.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:32.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:32.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:34.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:34.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:38.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zidigplmesdmp5ghefamvdt5ru',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:38.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:42.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:44.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:46.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:46.550650','2026-11-27 08:30:00.000000','2026-11-25 21:48:48.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:48.550650','2026-12-01 08:00:00.000000','2026-11-25 21:48:54.550650',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:48:54.550650','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('eofgqu33ffprxlkybz4bbuuk6h',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:48:56.550650','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','zidigplmesdmp5ghefamvdt5ru',NULL,'2026-11-25 21:48:12.550650',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','j7tq5qpq3x3p2ulnm3ums3x7zk',NULL,'2026-11-25 21:48:14.550650',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','eofgqu33ffprxlkybz4bbuuk6h',NULL,'2026-11-25 21:48:16.550650',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','zidigplmesdmp5ghefamvdt5ru','5EZEO2D4N5CUXKPK','2026-11-25 21:48:34.550650','2026-11-25 21:48:38.550650','dkisp-tarakan');
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
INSERT INTO "orang" VALUES('mc4x7irepgrvf3fdmrp3zieav4',X'2F7BC645902578A8465DABB1FBAB0A7B3752B6913B46EFCA37D8DB0EBB5994729F994F53CAF3C16680E4A026','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('zfeqsnv7vgweibdf7wfrt3nm27',X'7729751A111B737701E5BBEA5A5DE5B99C7F4A0C8BA96DCBC8AB29EC3A7C8ADCDB3A9F672F159344650F9CBE5CC8DAA0E7','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('s4wmz2h3oaebnor36mjpiv3waj',X'B269103E66075925045826CFAB7227A98C8AF639FB0FDB65028B3F8050DC5BC9DA1C887FC4558D1D83D726C9','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('2qejcfv2rk5sgovdq57h2hvqxt',X'3E9B0E18F35CE27827806DC7A0390A437F36168B2D73D364FAEB215BB51875A0309EFF8C230569766CB75786A197542BA0','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('mecl7rbcn2i5wahplol7lj4cah',X'D73826219DF26BE8E649B502F019B52F68656A2D6510B23B98233EC3A8EB20BBDE04627A6BF45ADDE245792A1F','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('2h4vq6jp2dgcbxacoj6mtkotbz',X'4C9CF5F2B690E5DEE99A7A3124BE321FC52D5D0CA92769BBEF04C3337619167CC31D100385E3875187A99010','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
INSERT INTO "orang" VALUES('24h4czut367o7bfysphi2oxixu',X'ED51CB4234EAA3F6170857E1EAA36DF1F17E1B37C6D04B1A2AFA2E487406A72A9141E49B71EF1D4464FED2','',NULL,'2026-11-25 21:48:10.550650','dkisp-tarakan');
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.031251',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.031251',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.202424',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.202424',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.562966',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.562966',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.713315',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:08.887817',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.006028',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "9e8268bb90c640dc896e8201de1c7881101869533bc90457b13879c6640d3c26", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:zidigplmesdmp5ghefamvdt5ru:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.268440',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.363330',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.510465',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.634297',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.744637',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:09.997049',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',101,'sendDocument','{"document": {"dokumen": "481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:zidigplmesdmp5ghefamvdt5ru:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:10.107862',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "8c71f2d0ab5444ce80622548d52a7b7fce3cc01f0da029920b793abd87d1e0c0", "nama": "umkm.csv"}}',NULL,'serah:zidigplmesdmp5ghefamvdt5ru:10:101:pwo3tzrfxeu4hfnmn6hnnr3ddt',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:10.107862',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:10.107862',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:10.497972',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:11.092018',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:11.218497',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'sendDocument','{"document": {"dokumen": "818c136ac8f05778320dda4c0266fe0d8ccb23558a61ebeca79a5faa0f15aeaa", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:j7tq5qpq3x3p2ulnm3ums3x7zk:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:11.514504',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:11.612593',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:11.774935',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'zidigplmesdmp5ghefamvdt5ru',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:17.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'j7tq5qpq3x3p2ulnm3ums3x7zk',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:43.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'eofgqu33ffprxlkybz4bbuuk6h',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:55.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'zidigplmesdmp5ghefamvdt5ru',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:19.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'zidigplmesdmp5ghefamvdt5ru',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:21.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'zidigplmesdmp5ghefamvdt5ru',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:27.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'zidigplmesdmp5ghefamvdt5ru',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:29.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'zidigplmesdmp5ghefamvdt5ru',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:31.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'zidigplmesdmp5ghefamvdt5ru',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:33.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'zidigplmesdmp5ghefamvdt5ru',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:37.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'zidigplmesdmp5ghefamvdt5ru',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:39.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'zidigplmesdmp5ghefamvdt5ru',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:48:41.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'j7tq5qpq3x3p2ulnm3ums3x7zk',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:45.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'j7tq5qpq3x3p2ulnm3ums3x7zk',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:47.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'j7tq5qpq3x3p2ulnm3ums3x7zk',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:53.550650','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'j7tq5qpq3x3p2ulnm3ums3x7zk',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'eofgqu33ffprxlkybz4bbuuk6h',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
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
INSERT INTO "penugasan" VALUES(1,'kadis','mc4x7irepgrvf3fdmrp3zieav4','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','zfeqsnv7vgweibdf7wfrt3nm27','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','s4wmz2h3oaebnor36mjpiv3waj','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','2qejcfv2rk5sgovdq57h2hvqxt','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','mecl7rbcn2i5wahplol7lj4cah','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','2h4vq6jp2dgcbxacoj6mtkotbz','definitif','2026-11-25 21:48:10.550650',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',1,'PermohonanDiajukan','2026-11-25 21:48:12.550650','{"at":"2026-11-25T21:48:12.550650+00:00","dokumen":[{"id":"amm36mot55f7ihqth2c4s4wh4y","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"pemohon":"24h4czut367o7bfysphi2oxixu","rahasia":"CJjMzGELvpe7A9mjxYusqpCoyjYg29wFOiv7hABxjeIQIWOr5c8+d05PNJIYPLOJa7gIhYCXgDE5YfSv6abwSGoov2aqn73kPLvd2LGFLOivnQktieaW5/+a9iTgoE9eRuvfwV1FEb94UthW/Q4honUOoQlTBJB2YJ2+btlWwpyfdsZnNbjo4UudpSb/SBfD4EX7xPtF8+TyTgYfG/oXrIBQYSLwSDrtTD5X//irj+x3Jd7daQnjNPY/FsvyUkoL1YlY6bQ8mfyok9Aev450qSc+lJuphvYX1iljxbz9bKQVdaL65nIm25lvTq0fUegtvuoLP/Ki1sWWmFYEaLjs2xGHlosF4TUhtWLZ4Pbnxe1cc332461U3J+AW/YwEHQJEsPr2ULfs5rAKnMr8rlplBq5bnJ3PLD6GcOaycV7ZWv14JQ+XT99SfT4Xw1Ey+z9HeBy5HLeuAfBYq1yT+bZF0c=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','24h4czut367o7bfysphi2oxixu','0000000000000000000000000000000000000000000000000000000000000000','6aaf258e28c3832d477f8a3a4d9481f68e14c8522cb50440c4b9c93c1bfdd06a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',2,'LangkahDibuka','2026-11-25 21:48:12.550650','{"aksi":"ajukan","at":"2026-11-25T21:48:12.550650+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"samping":false}',NULL,'6aaf258e28c3832d477f8a3a4d9481f68e14c8522cb50440c4b9c93c1bfdd06a','f35a37a0a551f3a3daa9d4d05d8d6596952eb888a3cfc23ac5347ca922555b4b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',3,'LangkahSelesai','2026-11-25 21:48:12.550650','{"at":"2026-11-25T21:48:12.550650+00:00","lb":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'f35a37a0a551f3a3daa9d4d05d8d6596952eb888a3cfc23ac5347ca922555b4b','b29005f0f9600335eaa5d59d3b867c8d94641ed985f8cc4029d4344c677b05cc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',4,'LangkahDibuka','2026-11-25 21:48:12.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:12.550650+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b29005f0f9600335eaa5d59d3b867c8d94641ed985f8cc4029d4344c677b05cc','0970ee6313c792ef7d3041ec058d402be73c2b5859197172d3fe584e52f778f5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',1,'PermohonanDiajukan','2026-11-25 21:48:14.550650','{"at":"2026-11-25T21:48:14.550650+00:00","dokumen":[{"id":"c2qbq3kbgfns4a42fwyp6qo54v","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"pemohon":"24h4czut367o7bfysphi2oxixu","rahasia":"cM2FmVTPbp2IRGVg+cNBycKIJHMpDIa1o4e7xvIurxtHp8xNgX+4Rq6vTyao3KJL4+Qwd5B7/8HnlpAQhzJ5cjV6K7fAdcw7/hOY3RaZ/3b0IXlSrBY8WuclG9scwWrWEgUOFz/NIPHXDi++ZL4BV5zPHERXsW3GPcHh0QQGDvy32RZZFzrd1ubcV6fr65hf3N/UUyg5jHKKqLU1QdKcK/pF7dbc/w6SQc5NUVvPKsT4DSGzj3eM4T8X4XvZUJ3yYiohGST2hK7H85S8ubmasnN1KK6EAdushImQkl5KNyTPtZZ+yo/eheVThgqXe9khDiA8dDhyl1Iza3JwsoQgXYKAYGZs0kdt2/GVUHIh6DgmiElOWKQ/JeqEGcCj+aZXTH8VrAq83T3kigiOzK2UXsX2FTdjac1KIpvtvBNJIph0ad3NHN6tSAEZ5R/8STewA7PPSrvW19m6pGgABPT67QQ=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','24h4czut367o7bfysphi2oxixu','0000000000000000000000000000000000000000000000000000000000000000','633f7df385df083e80e752d2e76abe9355b1770048f7010c769fd2a9fdc8466f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',2,'LangkahDibuka','2026-11-25 21:48:14.550650','{"aksi":"ajukan","at":"2026-11-25T21:48:14.550650+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"samping":false}',NULL,'633f7df385df083e80e752d2e76abe9355b1770048f7010c769fd2a9fdc8466f','dc3ece4a86d7404e8a34a50d7b864844a3eb2dbf4d7f40a21e3755087c842959','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',3,'LangkahSelesai','2026-11-25 21:48:14.550650','{"at":"2026-11-25T21:48:14.550650+00:00","lb":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'dc3ece4a86d7404e8a34a50d7b864844a3eb2dbf4d7f40a21e3755087c842959','0c88640d22c62b60698af11f70840ece6bd51ce221e1035909f176e92f2dbbab','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',4,'LangkahDibuka','2026-11-25 21:48:14.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:14.550650+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0c88640d22c62b60698af11f70840ece6bd51ce221e1035909f176e92f2dbbab','11eb7399c7114740fca7cf361ddd4912a770f5e79385d20a984c4584de1075c3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',1,'PermohonanDiajukan','2026-11-25 21:48:16.550650','{"at":"2026-11-25T21:48:16.550650+00:00","dokumen":[{"id":"3dhh3oubshvpabumyr4gwm7fi3","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"},"pemohon":"24h4czut367o7bfysphi2oxixu","rahasia":"2qzpy5ifoLUuLaSA/SEonujnHzK2lacw9Ae4kKxyI2yWZEeUj3uhwAmQoUIQOgnFYBvfD1t23epYT07GB1NgA7hQb64bSmg8Rt/Wyjfozcz8eebdU4SUgw7lwYlNqrzKGS5m6wBMirrxv//1vGnAxbtqM3Gx3UUMiI9O10FeNUigjyB2WwRePG/cAr+C1yc72pCumS0gDEOqR3c7NBPGTTCiPJF39agj/CAYkpOpgRX1rGqzxfOvHO5mmsKbHDaXtzaeJN1dnrHMygu3I/CSEVoK3tKtYCWIOf557s9BXv9KWN44YyJVSmz1r0RAigQbkFMIk5k9OyegyrMCvgQlaGT0z8JOsDipqBE3XIUiNSEGkDxENOYu8cnfeLkIr520f/ptPvz8O+TACR1j3J4LS9iAK5UA8u5vY9XiWkWL2k/pPTO+DJB8AumDb5J0gBzIPCD6dPk1XYxeCz3oDcMv8lM=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','24h4czut367o7bfysphi2oxixu','0000000000000000000000000000000000000000000000000000000000000000','8fb032c85e173e5440b3026357539a41c8ea41b562f70e66e4206d3eca97695d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',2,'LangkahDibuka','2026-11-25 21:48:16.550650','{"aksi":"ajukan","at":"2026-11-25T21:48:16.550650+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"24h4czut367o7bfysphi2oxixu","putaran":1,"samping":false}',NULL,'8fb032c85e173e5440b3026357539a41c8ea41b562f70e66e4206d3eca97695d','68a659aa6889e6c3eeedf165c75c838d8dbf91a762dca39a26f59a43bc429113','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',3,'LangkahSelesai','2026-11-25 21:48:16.550650','{"at":"2026-11-25T21:48:16.550650+00:00","lb":1,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'68a659aa6889e6c3eeedf165c75c838d8dbf91a762dca39a26f59a43bc429113','8efd22f410b361581ecedb433613c3bb0d7cd99d01c8f94c9db063d64f866fa5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',4,'LangkahDibuka','2026-11-25 21:48:16.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:16.550650+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8efd22f410b361581ecedb433613c3bb0d7cd99d01c8f94c9db063d64f866fa5','6d36b96269675d9afe396c4871055ea8dcf8ca45306e07b3d6987f88d0357214','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',5,'DisposisiDiberikan','2026-11-25 21:48:18.550650','{"at":"2026-11-25T21:48:18.550650+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"rahasia":"98QUw7Z3ARLP0MmNH3dWKVwjUmrbZSP1No4N694WuU4hJv2S0Q9G4fL0o/0myK3sRVYGd4NGtdN7PA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','0970ee6313c792ef7d3041ec058d402be73c2b5859197172d3fe584e52f778f5','34ccf0bf00de6b4b002001ce9a72673a626af1e630f70b977a67019fb80f847f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',6,'LangkahSelesai','2026-11-25 21:48:18.550650','{"at":"2026-11-25T21:48:18.550650+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"}}',NULL,'34ccf0bf00de6b4b002001ce9a72673a626af1e630f70b977a67019fb80f847f','b0d5e602ebd139960d9f1fd45413368331362a1ea955cc4e98920bc77acb1c0a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',7,'LangkahDibuka','2026-11-25 21:48:18.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:18.550650+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b0d5e602ebd139960d9f1fd45413368331362a1ea955cc4e98920bc77acb1c0a','c338200eb89de8931c0e04e7acf7b02ec51a1c9cce9ff0b0849168f6cda97ff9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',8,'DisposisiDiberikan','2026-11-25 21:48:20.550650','{"at":"2026-11-25T21:48:20.550650+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"},"rahasia":"e3fE+MtAzd15Wu29wsl2BvJUamq2C3bvmxuUgfT8ir5MMDyYX1pNQKfqii55WgcRyrwls9KF5tt1mA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','c338200eb89de8931c0e04e7acf7b02ec51a1c9cce9ff0b0849168f6cda97ff9','34e8ad306637597d8be98f88af6be3abe73060989d19d6bdd40fdd1fea3ae118','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',9,'LangkahSelesai','2026-11-25 21:48:20.550650','{"at":"2026-11-25T21:48:20.550650+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"}}',NULL,'34e8ad306637597d8be98f88af6be3abe73060989d19d6bdd40fdd1fea3ae118','492be77db537a2e1cdb7b4b4ecfc2b2bb795532c811ea995d9ab809f0694f2b1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',10,'LangkahDibuka','2026-11-25 21:48:20.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:20.550650+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'492be77db537a2e1cdb7b4b4ecfc2b2bb795532c811ea995d9ab809f0694f2b1','45a1d2014fa846ab1be5adf4044f3ebbf1056f5ac69cb25784777cf144c256ce','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',11,'DisposisiDiberikan','2026-11-25 21:48:22.550650','{"at":"2026-11-25T21:48:22.550650+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"},"rahasia":"laZDjedV5w7Xg3NDQHlobzjoMA/7Pap5lbYvoboJp/8Urr05A3u/84PYxh/SuS8FRL4vH9Fes8GgAA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','45a1d2014fa846ab1be5adf4044f3ebbf1056f5ac69cb25784777cf144c256ce','f13fde80daf38c0850d7fe509a83d9c06fc1ae8fbb290f650d156d0325f41a99','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',12,'LangkahSelesai','2026-11-25 21:48:22.550650','{"at":"2026-11-25T21:48:22.550650+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"}}',NULL,'f13fde80daf38c0850d7fe509a83d9c06fc1ae8fbb290f650d156d0325f41a99','c083e617322e569121f4b1651dffbbe118f2d66ebee9a57fc25a11f147d85af6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',13,'LangkahDibuka','2026-11-25 21:48:22.550650','{"aksi":"susun_surat","at":"2026-11-25T21:48:22.550650+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c083e617322e569121f4b1651dffbbe118f2d66ebee9a57fc25a11f147d85af6','43fb75ad9f9fcc152facf508453f3bdc1f7399f26d19c3d3b1f54c6c62a98113','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',14,'DokumenDilampirkan','2026-11-25 21:48:24.550650','{"at":"2026-11-25T21:48:24.550650+00:00","dokumen":{"id":"pwo3tzrfxeu4hfnmn6hnnr3ddt","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"8c71f2d0ab5444ce80622548d52a7b7fce3cc01f0da029920b793abd87d1e0c0","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"},"rahasia":"0q7tkResXgo6qPrAkfclGQgtKeILh1aToWvnPoK9Po7Yk31nL1b/Cl9WeK8xGD7x"}','24h4czut367o7bfysphi2oxixu','43fb75ad9f9fcc152facf508453f3bdc1f7399f26d19c3d3b1f54c6c62a98113','e0d6455f03bb97afa3a1e8db9519ab71087ae4d295ad8ac0a29abd93e55a7024','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',15,'DrafSuratDisusun','2026-11-25 21:48:26.550650','{"at":"2026-11-25T21:48:26.550650+00:00","dokumen":{"id":"pqeukvxtkyhwdj2jqpmlxsd2sm","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"9e8268bb90c640dc896e8201de1c7881101869533bc90457b13879c6640d3c26","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'e0d6455f03bb97afa3a1e8db9519ab71087ae4d295ad8ac0a29abd93e55a7024','4383cb7d66e3fa56156097d136e62078610dc5de89b464aaedebb82db8438cc7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',16,'LangkahSelesai','2026-11-25 21:48:28.550650','{"at":"2026-11-25T21:48:28.550650+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"}}',NULL,'4383cb7d66e3fa56156097d136e62078610dc5de89b464aaedebb82db8438cc7','3b2d61b18f43fe4b9328e5cdde77d2116fca55122d16a1d49d01d5c50446f9a8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',17,'LangkahDibuka','2026-11-25 21:48:28.550650','{"aksi":"paraf","at":"2026-11-25T21:48:28.550650+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3b2d61b18f43fe4b9328e5cdde77d2116fca55122d16a1d49d01d5c50446f9a8','2f24ac032ce6164d244822ceac6f0d7aedbfbfb3e04cb0b7d55c614f4f729180','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',18,'ParafDibubuhkan','2026-11-25 21:48:30.550650','{"at":"2026-11-25T21:48:30.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","lb":6,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"}}',NULL,'2f24ac032ce6164d244822ceac6f0d7aedbfbfb3e04cb0b7d55c614f4f729180','d721ce7bc51bb0d9eda240d7ab019cdcc6cdf58b6f3fe92396f3675449392665','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',19,'LangkahSelesai','2026-11-25 21:48:30.550650','{"at":"2026-11-25T21:48:30.550650+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"}}',NULL,'d721ce7bc51bb0d9eda240d7ab019cdcc6cdf58b6f3fe92396f3675449392665','2fd74f43387cbe68a68633f36d97ceaa56fe3f01db4521dcbfe8ecda391bb30f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',20,'LangkahDibuka','2026-11-25 21:48:30.550650','{"aksi":"paraf","at":"2026-11-25T21:48:30.550650+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2fd74f43387cbe68a68633f36d97ceaa56fe3f01db4521dcbfe8ecda391bb30f','ad547d6e1ada1a099e6f1f6157791f490a3481c340bf19e287140f2464206f36','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',21,'ParafDibubuhkan','2026-11-25 21:48:32.550650','{"at":"2026-11-25T21:48:32.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","lb":7,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"}}',NULL,'ad547d6e1ada1a099e6f1f6157791f490a3481c340bf19e287140f2464206f36','71d0caf80d6e9c096ab4babdeb054e81312b4b586bf9e581697c00344d637b22','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',22,'LangkahSelesai','2026-11-25 21:48:32.550650','{"at":"2026-11-25T21:48:32.550650+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"}}',NULL,'71d0caf80d6e9c096ab4babdeb054e81312b4b586bf9e581697c00344d637b22','f81f3377f6e5de7c06f3d1058c05ef3a09e9bca80f2bc7dc115f930ff6a7bec3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',23,'LangkahDibuka','2026-11-25 21:48:32.550650','{"aksi":"paraf","at":"2026-11-25T21:48:32.550650+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f81f3377f6e5de7c06f3d1058c05ef3a09e9bca80f2bc7dc115f930ff6a7bec3','aa17708b29e01ba86712fa0805cefe5595ab5e97fd5da7cabb6204acbd289f38','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',24,'ParafDibubuhkan','2026-11-25 21:48:34.550650','{"at":"2026-11-25T21:48:34.550650+00:00","isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","lb":8,"oleh":{"jabatan":"sekretaris","orang":"zfeqsnv7vgweibdf7wfrt3nm27","sebagai":"definitif"}}',NULL,'aa17708b29e01ba86712fa0805cefe5595ab5e97fd5da7cabb6204acbd289f38','12dba469ecfd81bd4d03591b6743d38eff1e29d95e118035f78391c045bb9acf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',25,'LangkahSelesai','2026-11-25 21:48:34.550650','{"at":"2026-11-25T21:48:34.550650+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"zfeqsnv7vgweibdf7wfrt3nm27","sebagai":"definitif"}}',NULL,'12dba469ecfd81bd4d03591b6743d38eff1e29d95e118035f78391c045bb9acf','44432f9324a3bae12cfac066524a3999158ec2af356b05062290aec175f9f502','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',26,'LangkahDibuka','2026-11-25 21:48:34.550650','{"aksi":"tandatangani","at":"2026-11-25T21:48:34.550650+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'44432f9324a3bae12cfac066524a3999158ec2af356b05062290aec175f9f502','d1a9e00b34a5d24a998f0828b6e33808678908b0cfeb86aec7268e443162c795','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',27,'NomorSuratDipesan','2026-11-25 21:48:34.550650','{"at":"2026-11-25T21:48:34.550650+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"5EZEO2D4N5CUXKPK","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'d1a9e00b34a5d24a998f0828b6e33808678908b0cfeb86aec7268e443162c795','f734b7034f2572a3b9652a7110c6db919cffd7d3d16cc8511c8dd43727b273be','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',28,'SuratDirender','2026-11-25 21:48:36.550650','{"at":"2026-11-25T21:48:36.550650+00:00","docx":{"id":"qdvifbzdz5ncuxoesfr55nmsgt","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'f734b7034f2572a3b9652a7110c6db919cffd7d3d16cc8511c8dd43727b273be','a1adbb64074619f820d72fa58cd718b4ff4dd3dabb373c847817146c4b35db44','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',29,'SuratDitandatangani','2026-11-25 21:48:38.550650','{"at":"2026-11-25T21:48:38.550650+00:00","lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"penyedia":"none","sha256":"481ccf258f4fcc14261f19d4544db1682cee174d347163f6880c013fe8b588e5"}',NULL,'a1adbb64074619f820d72fa58cd718b4ff4dd3dabb373c847817146c4b35db44','bb4a9f501757d20dca3ddc8c76fd47df602c61ec467c13714e2ea4396d3e2e30','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',30,'LangkahSelesai','2026-11-25 21:48:38.550650','{"at":"2026-11-25T21:48:38.550650+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"}}',NULL,'bb4a9f501757d20dca3ddc8c76fd47df602c61ec467c13714e2ea4396d3e2e30','f0b2b7dafff8c729292b6918d262c450901f4c7a7026b5c409861f3a44f081ba','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',31,'LangkahDibuka','2026-11-25 21:48:38.550650','{"aksi":"serahkan","at":"2026-11-25T21:48:38.550650+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f0b2b7dafff8c729292b6918d262c450901f4c7a7026b5c409861f3a44f081ba','3ddf32bcdbdb4e591b18d9d23a2510c079a0247166c35c8b34b147b4731e2b1a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',32,'BerkasDiserahkan','2026-11-25 21:48:40.550650','{"at":"2026-11-25T21:48:40.550650+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"}}',NULL,'3ddf32bcdbdb4e591b18d9d23a2510c079a0247166c35c8b34b147b4731e2b1a','7c581696cae9d70ecdb1c19b79e54a2a2548d6912265e23df4186bf62802ad9b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',33,'SerahTerimaDikonfirmasi','2026-11-25 21:48:42.550650','{"at":"2026-11-25T21:48:42.550650+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'7c581696cae9d70ecdb1c19b79e54a2a2548d6912265e23df4186bf62802ad9b','381c0238bf4e179d270d82b01725b49538ad5523052cc0763c073d9642601d8f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',34,'LangkahSelesai','2026-11-25 21:48:42.550650','{"at":"2026-11-25T21:48:42.550650+00:00","lb":10,"oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'381c0238bf4e179d270d82b01725b49538ad5523052cc0763c073d9642601d8f','039a5ef03483c06e4fe3f802f0f8eedff5cf915be58012586b0d44e73668546b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zidigplmesdmp5ghefamvdt5ru',35,'BerkasSelesai','2026-11-25 21:48:42.550650','{"at":"2026-11-25T21:48:42.550650+00:00","oleh":{"jabatan":null,"orang":"24h4czut367o7bfysphi2oxixu","sebagai":"definitif"}}',NULL,'039a5ef03483c06e4fe3f802f0f8eedff5cf915be58012586b0d44e73668546b','7f72dd50f51d55cccb9753368bab00a34c1fc2cb2f8d12b581b73fbfb0263e97','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',5,'DisposisiDiberikan','2026-11-25 21:48:44.550650','{"at":"2026-11-25T21:48:44.550650+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"rahasia":"Hca86mJcNjZjDcukq5gzPH4XxMK7iVv1QURv5BysjlVjV/ADgJQk2YebPDrLB++xdJE8I1A2T9EDbA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','11eb7399c7114740fca7cf361ddd4912a770f5e79385d20a984c4584de1075c3','94ffbc685720f89dcf20fb3941856657438dc0e3192ada7480c32d7996c5037f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',6,'LangkahSelesai','2026-11-25 21:48:44.550650','{"at":"2026-11-25T21:48:44.550650+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"}}',NULL,'94ffbc685720f89dcf20fb3941856657438dc0e3192ada7480c32d7996c5037f','6b61efa7ffe0667072ccdb6522b9e706cae315a8a76afbbc243d07d6328ad7fb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',7,'LangkahDibuka','2026-11-25 21:48:44.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:44.550650+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6b61efa7ffe0667072ccdb6522b9e706cae315a8a76afbbc243d07d6328ad7fb','e71fd2531049703a1e75ee2b0d4ca469b7650d62a4088f3506b7f97dcc383acf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',8,'DisposisiDiberikan','2026-11-25 21:48:46.550650','{"at":"2026-11-25T21:48:46.550650+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"},"rahasia":"q6SHEuBpG9nXbw1NA2qa8rApmhi1NhNzy+LuhZZLjygYeqhqsSFktUc2fFsZAU8Kty6eCDnaHqZqsA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','e71fd2531049703a1e75ee2b0d4ca469b7650d62a4088f3506b7f97dcc383acf','f4913902e8af3bc5e725b3a873959e79c2b0908de48a3b700cea888599eac0ab','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',9,'LangkahSelesai','2026-11-25 21:48:46.550650','{"at":"2026-11-25T21:48:46.550650+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"s4wmz2h3oaebnor36mjpiv3waj","sebagai":"definitif"}}',NULL,'f4913902e8af3bc5e725b3a873959e79c2b0908de48a3b700cea888599eac0ab','2b857b1c4971c2d886cd90601368aa6e499efba090baffb8b32c0c6a28d22ee5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',10,'LangkahDibuka','2026-11-25 21:48:46.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:46.550650+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'2b857b1c4971c2d886cd90601368aa6e499efba090baffb8b32c0c6a28d22ee5','1adde9a8da28f051af4ac3b579a9fa119ef52ec36e4f7ea7e491b5702e353a78','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',11,'DisposisiDiberikan','2026-11-25 21:48:48.550650','{"at":"2026-11-25T21:48:48.550650+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"},"rahasia":"GwgNcEhRgD+252pIMpYJutK3HuWJWu8AA/EcbMHHMIlgVh1zxs1OFFL/6MKhGNJlEdhg13xNVmY8WA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','1adde9a8da28f051af4ac3b579a9fa119ef52ec36e4f7ea7e491b5702e353a78','d091cc16678c016cd7ac80359737592c222fbad0c8a2cc2948697fa803c4ec0a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',12,'LangkahSelesai','2026-11-25 21:48:48.550650','{"at":"2026-11-25T21:48:48.550650+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"2qejcfv2rk5sgovdq57h2hvqxt","sebagai":"definitif"}}',NULL,'d091cc16678c016cd7ac80359737592c222fbad0c8a2cc2948697fa803c4ec0a','51f93a5ed9be3b522c0b668d4e97e70f44c6826e70689fd45297c65350b5279c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',13,'LangkahDibuka','2026-11-25 21:48:48.550650','{"aksi":"susun_surat","at":"2026-11-25T21:48:48.550650+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'51f93a5ed9be3b522c0b668d4e97e70f44c6826e70689fd45297c65350b5279c','ed283178b516c331a0d762ca928f944226a035c11e5cbf248c0e2d3d8571dd90','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',14,'DokumenDilampirkan','2026-11-25 21:48:50.550650','{"at":"2026-11-25T21:48:50.550650+00:00","dokumen":{"id":"ke3gnd6uhefueksj2squkrevoz","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"bc6ae0cb8eec7fef00ab982c00bda8569362b6b50ea7131317313f07aa556571","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"},"rahasia":"6Qb9aHd7+E33cBQcaCtm8NyJsMzF0sPl+jtSWhCA4NQd+qFM8E+FPCufLRSkirli"}','24h4czut367o7bfysphi2oxixu','ed283178b516c331a0d762ca928f944226a035c11e5cbf248c0e2d3d8571dd90','bff6919e68b0a846b9437b1f385046d15c91d87d866ca928177da1f93832a0e5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',15,'DrafSuratDisusun','2026-11-25 21:48:52.550650','{"at":"2026-11-25T21:48:52.550650+00:00","dokumen":{"id":"cf7esp5h3465h7ih3ocx6kydtr","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"818c136ac8f05778320dda4c0266fe0d8ccb23558a61ebeca79a5faa0f15aeaa","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'bff6919e68b0a846b9437b1f385046d15c91d87d866ca928177da1f93832a0e5','0ac9a795ba25b1674657d246da46d66bc801845aa8eefdc95e8f538166bdf15a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',16,'LangkahSelesai','2026-11-25 21:48:54.550650','{"at":"2026-11-25T21:48:54.550650+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"mecl7rbcn2i5wahplol7lj4cah","sebagai":"definitif"}}',NULL,'0ac9a795ba25b1674657d246da46d66bc801845aa8eefdc95e8f538166bdf15a','d0e39b75e70929a05efb642e813b3b72ced607f2d4e4f1ea08f590b011b9a9d0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j7tq5qpq3x3p2ulnm3ums3x7zk',17,'LangkahDibuka','2026-11-25 21:48:54.550650','{"aksi":"paraf","at":"2026-11-25T21:48:54.550650+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d0e39b75e70929a05efb642e813b3b72ced607f2d4e4f1ea08f590b011b9a9d0','cd9acb96cee216589844ca920fbc92f631a7da03261fb9f4842de0f13f1fbeb3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',5,'DisposisiDiberikan','2026-11-25 21:48:56.550650','{"at":"2026-11-25T21:48:56.550650+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"},"rahasia":"gf0AEi9J5FVFPf7j7CQ9SCqTxu/GRVTJJGTyOVHcQmJltonotr2DNVUmERVj/LvAad573z5SuoeEUw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','24h4czut367o7bfysphi2oxixu','6d36b96269675d9afe396c4871055ea8dcf8ca45306e07b3d6987f88d0357214','9ee59d14843203d42e08bdbf7a5678b3e2f492596a77517731e46a19f2b2478e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',6,'LangkahSelesai','2026-11-25 21:48:56.550650','{"at":"2026-11-25T21:48:56.550650+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"mc4x7irepgrvf3fdmrp3zieav4","sebagai":"definitif"}}',NULL,'9ee59d14843203d42e08bdbf7a5678b3e2f492596a77517731e46a19f2b2478e','1279de6d93e2c6bd4043e852dac0749407e56b449764c1be75a0a67d3eac23f6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('eofgqu33ffprxlkybz4bbuuk6h',7,'LangkahDibuka','2026-11-25 21:48:56.550650','{"aksi":"disposisi","at":"2026-11-25T21:48:56.550650+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1279de6d93e2c6bd4043e852dac0749407e56b449764c1be75a0a67d3eac23f6','510985a90ef6d184582ce35ed1af1ca5787f1c39bb27c5a90f6cb4af0dfaf6b4','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:12.550650','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('fyyu5MSlG9Ks4GWi6M3V8sGa','7000001',201,'disposisi','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w7IKCN-vkVzMK66Zk8unRcEH','7000001',201,'minta','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l4R9SlEX73vA84vaaGiqtLzo','7000001',201,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uLchB9dv7ObgY4lsKVEZcVtr','7000001',201,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dRRNylhAjxckgG2BZK-fw3B1','7000001',201,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YTNaSoPpwAdKo-ZAZU3FRg1o','7000001',201,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XR64-sylfd4SPqIsDFHLsdSV','7000001',201,'perpanjang','{}','zidigplmesdmp5ghefamvdt5ru',2,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SALbcJADDWpSU4CKkurbohhP','7000001',101,'batal_berkas','{}','zidigplmesdmp5ghefamvdt5ru',NULL,NULL,'2026-11-25 22:48:08.031251','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8OjrvDbStUs3cAstf75GlHP-','7000001',201,'disposisi','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Fe2we1lQgxf76jeeIlqKVQiR','7000001',201,'minta','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0v_L8Rgb-7UdkbB89NiNIy8m','7000001',201,'catatan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sD4QxaAgRAVMtU86JqBtxiuI','7000001',201,'lampiran','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NJgVa80RYGCCLSZUDCKaXMrJ','7000001',201,'riwayat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nHsNn-gSljdsHohmxUuM2-X8','7000001',201,'tenggat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('17imVmw-7uFwj4htyNqGJO2r','7000001',201,'perpanjang','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',2,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rH25FQI1UcR3oJdGc4xmknLq','7000001',101,'batal_berkas','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',NULL,NULL,'2026-11-25 22:48:08.202424','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cHNuYtl_qaMnNItvwE8tfJgt','7000001',201,'disposisi','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JAoWR8ukUNCMfoMKNu6ZDscS','7000001',201,'minta','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cZU7fKz0RiEuUOK6yvM_7gg8','7000001',201,'catatan','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('U9ceR1N6Zseynw4noZCXp-k6','7000001',201,'lampiran','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('18S3fIDmSG8bDJp7t37qbBof','7000001',201,'riwayat','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0IvjFWPxySqVd9DDdAp2v76G','7000001',201,'tenggat','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CQNlVDWS8MzpXXc_iJ22yVP-','7000001',201,'perpanjang','{}','eofgqu33ffprxlkybz4bbuuk6h',2,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('us1sFezXOmkEUExjVuk-Qse1','7000001',101,'batal_berkas','{}','eofgqu33ffprxlkybz4bbuuk6h',NULL,NULL,'2026-11-25 22:48:08.562966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tioq3B2M3vYjGSJMh5tAcb_R','7000001',203,'disposisi','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3E-1E9D_r3gKzFcNlnsaVKJW','7000001',203,'minta','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7WjpbxURCzTft9Cr2LUhUpCI','7000001',203,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AljP_AJite7LLDG4GZ8nhFtn','7000001',203,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bDcEz7VQ4LltQCCkN8OESlrI','7000001',203,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('garp1EGcHxsz6yKN4C42S7TG','7000001',203,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',3,NULL,'2026-11-25 22:48:08.713315','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KT36avdEMsYaspw30BPZaOlR','7000001',204,'disposisi','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lBeR4EOb0rxOrenMS5EAZPgs','7000001',204,'minta','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dICJlD9K3Sc3D8jyvHnegpCZ','7000001',204,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Rjw-2x56DmBIgaJ7UJ4e5l2V','7000001',204,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oM7rWyTGpPdCpf3Hf6Gn7P2Y','7000001',204,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5dIQ_i7UBVjnLx-FPAR6zDuV','7000001',204,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',4,NULL,'2026-11-25 22:48:08.887817','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TDg25dZa6z5y4scqpjPKuFCj','7000001',205,'isi_surat','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('s3Yq5whPnjhvqup9aXHs-tMd','7000001',205,'lampir','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F2WyWyw9t9NqTo6MiWZJXgqw','7000001',205,'minta','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EjpZ1IQg-uNRFKjnEoICgCxK','7000001',205,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yvW21HRQECWbojtC0KbV6eTB','7000001',205,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VTsHIVFFNdzDnhbMUo3wFJNa','7000001',205,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QA4VyFDpM3N5T0uCekG5uA1i','7000001',205,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.006028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vnwl3fUd4pqRqRR9jxBVu1Be','7000001',205,'selesai','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.268440','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wOqqlCUBEnVEiozi05-_7BMv','7000001',205,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.268440','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1dCaU2mpLhtdOnIBR8ZVOVqq','7000001',205,'unduh_draf','{}','zidigplmesdmp5ghefamvdt5ru',5,NULL,'2026-11-25 22:48:09.268440','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mYfZBqQ9V1KrVXmc0FPi5bO0','7000001',204,'paraf','{}','zidigplmesdmp5ghefamvdt5ru',6,'537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154','2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bFNabykSrlOGcuMDK7BRDWPR','7000001',204,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GAlGe3FgS7BPI-Ad1NDc995y','7000001',204,'minta','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EISXdFG1U8SHnMJrK5gRd_km','7000001',204,'kembalikan','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WlWMkbGNdfIoAv0ZbS5R4y4a','7000001',204,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QP195FTSf7Po0jjk4ad1oxwP','7000001',204,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KBUT6WpoFRwoZBBiLPdrP53y','7000001',204,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('phsOY2nr2M0lIEiBai9DRkIl','7000001',204,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',6,NULL,'2026-11-25 22:48:09.363330','dkisp-tarakan');
INSERT INTO "tombol" VALUES('09Dfk1m00qm18g20GNFjeO_b','7000001',203,'paraf','{}','zidigplmesdmp5ghefamvdt5ru',7,'537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154','2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6IqtFTPqT7KoDqtZPqJNN60g','7000001',203,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MTjGMZm9YX8zHPYaSwT2S0fs','7000001',203,'minta','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k4vDa_-V8qb_Dobj5QzL3yzC','7000001',203,'kembalikan','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5GQ2QhF8mwsUAz--VZ7n1AbP','7000001',203,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OHH9blh08FXrsHhBzf_RHXqN','7000001',203,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('31iKIz3uhkQtz2j8fsBwkc3e','7000001',203,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4j8bnA5jHAkJQkwXYbZe0zes','7000001',203,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',7,NULL,'2026-11-25 22:48:09.510465','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TVtX1tethFXe7jHP7oHcncB7','7000001',202,'paraf','{}','zidigplmesdmp5ghefamvdt5ru',8,'537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154','2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g8WECXDt_E5nLn76m51EZfFQ','7000001',202,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LSoxn5Ijby1s1Wtlv5wOOriJ','7000001',202,'minta','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Sb29f3zTFfuM4ikJION3N_1U','7000001',202,'kembalikan','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eYOaNJltWUyUJtusS-KJPlWQ','7000001',202,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('giq5yUWXzlOVixzAEgfR46Vc','7000001',202,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OV07rzB36wqmrZ2ljHnqOH87','7000001',202,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ie1gsZXpxD9SouGAWT0G40Al','7000001',202,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',8,NULL,'2026-11-25 22:48:09.634297','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fseSaG1Q3FJGf2S2hZ7jkwII','7000001',201,'minta','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w-A_hnbXXw3oDA1wI7G6WJ7C','7000001',201,'kembalikan','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LNKHdP4H1yntIe9Qam9lc2_7','7000001',201,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sl-OcwEASTc1dQGz_1x8JN3E','7000001',201,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4EcVMit5gHo9snTJwgeJmasU','7000001',201,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('itw0kUJWjjHLysjrRy1oS0Zk','7000001',201,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RzsluicomiewCaZSkacwble5','7000001',201,'perpanjang','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.744637','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xqhALRC0bYS6X35xkahVxgH6','7000001',201,'tandatangani','{}','zidigplmesdmp5ghefamvdt5ru',9,'537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154','2026-11-25 22:48:09.899715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('L_O4LQiMUz3tWZrVFSnZtNJN','7000001',201,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',9,NULL,'2026-11-25 22:48:09.899715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('M6RrLaY8Q9wREzRT_5lr52n0','7000001',205,'serahkan','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2fh2Zzd6pxl9p_AniUuBKrnJ','7000001',205,'lihat_surat','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PkOIZ-Y7OFFUY7BkhrlwaFOE','7000001',205,'catatan','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('J-eO5zZVgjDELtCeVHg0y3Py','7000001',205,'lampiran','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AZyguO-G4qAzIJ3Do5E0Hxyl','7000001',205,'riwayat','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DjHwyXrkVKW7lO9p-v6OHTSp','7000001',205,'tenggat','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:09.997049','dkisp-tarakan');
INSERT INTO "tombol" VALUES('K7wJJv4vgaOxxBvKr4VAUndw','7000001',205,'lampir','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:10.107862','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-pFWu4mZEd8kWStLXo_rl3kO','7000001',101,'konfirmasi','{}','zidigplmesdmp5ghefamvdt5ru',10,NULL,'2026-11-25 22:48:10.107862','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hf-Hp_uHgPsZUb5yFZaHi43E','7000001',203,'disposisi','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eEPNQSKAquU2TgY_-HVXbvKk','7000001',203,'minta','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4epbSsAl5nXktQfM5pbvZ90D','7000001',203,'catatan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TWkVHDqh4BCWhSs-8OF_plBV','7000001',203,'lampiran','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kHW_NlTjnvRO9cmGHBTYvNts','7000001',203,'riwayat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UXJdIa--1i-joeRszTpjtOl0','7000001',203,'tenggat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',3,NULL,'2026-11-25 22:48:10.497972','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7c2GlJepu4ydZuk3hUJbeo0i','7000001',204,'disposisi','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HFFTZr4spS_zxtKYK4Qr3Mup','7000001',204,'minta','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('35Kq-ztKz9Rvh51M6CNcqqNq','7000001',204,'catatan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JccsEvPqA2W1WwP8WU25ykwS','7000001',204,'lampiran','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-q3K4_aMppcWpn7dcRU70ChY','7000001',204,'riwayat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9GinuhE2rq4K8By6708QGv6x','7000001',204,'tenggat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',4,NULL,'2026-11-25 22:48:11.092018','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u1zC90O0BFSoEQJNpgN68JFt','7000001',205,'isi_surat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pGAf3xxULUFwO2EkBZ89coLp','7000001',205,'lampir','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6ZEL6BODmqnwT4shQ5Hr8odg','7000001',205,'minta','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rkqZTlMdhoDd--2RGX_KIcid','7000001',205,'catatan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dGznLQryXzdTTUr2dDtEW_aJ','7000001',205,'lampiran','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('J5Z1sTNOPE4mHsZoUYmND5ds','7000001',205,'riwayat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hP1SfrDJ-R79AYSjYbm-Pt8j','7000001',205,'tenggat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.218497','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EzydCkGH6rdTkYh4vPDg9fFe','7000001',205,'selesai','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.514504','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wzP_cVsZyhIrVCaONa2R6SPI','7000001',205,'lihat_surat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.514504','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xATU71j6nSxqVjn5_ICzJXYb','7000001',205,'unduh_draf','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',5,NULL,'2026-11-25 22:48:11.514504','dkisp-tarakan');
INSERT INTO "tombol" VALUES('La9l4W9XUyEd6ld-sD_Zf7mf','7000001',204,'paraf','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,'5acfc3768a1186ee09294cfe15b4ceaf65a95d53fe1786f962725a2d18cf8f25','2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QIvlfAFA1rB1a4PFaWWOt4fa','7000001',204,'lihat_surat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0BJW8qmMSxUmNt0IA0On4Ww0','7000001',204,'minta','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zjFnW4sH7Kt6BJhPbFWKf0Pa','7000001',204,'kembalikan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W8KpDJrfeytty5uSKIPtzZop','7000001',204,'catatan','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aUh1xl-5E3D94i_9MIRipfhl','7000001',204,'lampiran','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('V5-Fm2i1Wt_ruCuvjV0BcZ0v','7000001',204,'riwayat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hbQjjcXTvaWucn3RVksKIi_O','7000001',204,'tenggat','{}','j7tq5qpq3x3p2ulnm3ums3x7zk',6,NULL,'2026-11-25 22:48:11.612593','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Zp7qldLkRkXmrwHoLon5D1NC','7000001',203,'disposisi','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aVntRoBMlP22CFUF1gVSFsWN','7000001',203,'minta','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kkmuu2fbsITKL2NYyijkT7G4','7000001',203,'catatan','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oMouADwhacPGWvtNUzJyWO7u','7000001',203,'lampiran','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bKPAcTmyxaOkhvY6HVBZHzYL','7000001',203,'riwayat','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XBUjYrqF2-YoI-xE22PSUD7h','7000001',203,'tenggat','{}','eofgqu33ffprxlkybz4bbuuk6h',3,NULL,'2026-11-25 22:48:11.774935','dkisp-tarakan');
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
	CONSTRAINT fk_tugas_latar_berkas_id_berkas FOREIGN KEY(berkas_id) REFERENCES berkas (id), 
	CONSTRAINT uq_tugas_latar_instansi_kunci UNIQUE (instansi, kunci)
);
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:zidigplmesdmp5ghefamvdt5ru:2','zidigplmesdmp5ghefamvdt5ru','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:18.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:zidigplmesdmp5ghefamvdt5ru:3','zidigplmesdmp5ghefamvdt5ru','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:20.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:zidigplmesdmp5ghefamvdt5ru:5:0','zidigplmesdmp5ghefamvdt5ru','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:22.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:zidigplmesdmp5ghefamvdt5ru:4','zidigplmesdmp5ghefamvdt5ru','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:22.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:zidigplmesdmp5ghefamvdt5ru:5:1','zidigplmesdmp5ghefamvdt5ru','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:24.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(6,'render','render:zidigplmesdmp5ghefamvdt5ru:537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154:2026-11-26','zidigplmesdmp5ghefamvdt5ru','{"isi_hash": "537217295d8857184e8aa822c775b26bc3d668a0bdc30c10abf6bc15d7910154", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:34.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:zidigplmesdmp5ghefamvdt5ru','zidigplmesdmp5ghefamvdt5ru','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:48:42.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(8,'lembar','lembar:j7tq5qpq3x3p2ulnm3ums3x7zk:2','j7tq5qpq3x3p2ulnm3ums3x7zk','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:44.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:j7tq5qpq3x3p2ulnm3ums3x7zk:3','j7tq5qpq3x3p2ulnm3ums3x7zk','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:46.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(10,'draf','draf:j7tq5qpq3x3p2ulnm3ums3x7zk:5:0','j7tq5qpq3x3p2ulnm3ums3x7zk','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:48.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(11,'lembar','lembar:j7tq5qpq3x3p2ulnm3ums3x7zk:4','j7tq5qpq3x3p2ulnm3ums3x7zk','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:48.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(12,'draf','draf:j7tq5qpq3x3p2ulnm3ums3x7zk:5:1','j7tq5qpq3x3p2ulnm3ums3x7zk','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:50.550650',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(13,'lembar','lembar:eofgqu33ffprxlkybz4bbuuk6h:2','eofgqu33ffprxlkybz4bbuuk6h','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:56.550650',NULL,'dkisp-tarakan');
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
CREATE INDEX ix_tugas_latar_instansi ON tugas_latar (instansi);
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (coba_lagi_at) WHERE status = 'menunggu';
CREATE INDEX ix_hari_kantor_instansi ON hari_kantor (instansi);
CREATE INDEX ix_kalender_instansi ON kalender (instansi);
COMMIT;
