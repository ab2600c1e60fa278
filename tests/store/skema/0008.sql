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
INSERT INTO "akun" VALUES(1,201,201,'5sicdkafpeg2ehtu3d3tlyg5qn',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'vkelrccyahdmx6q2hajcnf5srk',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'gqnlrcd6y6o3srlcanl4px6mgh',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'x6kwnpx74fy7jsicj6bpgha4h3',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'zt7etprw2cygowr6vt7i7tqit3',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'zyguebplmbd4sl2ihcyi4od3um',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'4kc2xvw35vj4iyagwdxjoncz4e',1,NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','4kc2xvw35vj4iyagwdxjoncz4e','{"dibuat_at":"2026-11-25T21:48:58.071784+00:00","dokumen":[{"id":"qwsyc2f7erdnxmukhoxioyrs4w","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"kt3nrnkcbo2o6hsms5hqksaht7","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"a108b6d6502350d9deeaced5d40d453d9b0042be73b80436838f9616d3711d85","slot":"data","ukuran":31}],"id":"z2eehalsn2c4mixhqde3esmbsv","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:58.071784+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:58.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:58.071784+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:04.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:04.071784+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:06.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:06.071784+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:08.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:08.071784+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:14.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:14.071784+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:16.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:49:16.071784+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:18.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:49:18.071784+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"vkelrccyahdmx6q2hajcnf5srk","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:20.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:49:20.071784+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:24.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:49:26.071784+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:49:24.071784+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:28.071784+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:49:28.071784+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T21:49:24.071784+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"docx":{"id":"kyzlkujk6nh7y5mjttsethm2ea","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b","slot":"surat","ukuran":32},"draf":{"id":"772k7r3bmmpjtb5efoo3seg5gs","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"468d5e76dbbe8ee45b30b25d970e0e68a65e2134996bd3912a77e819082e437f","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"WRVOAMDI4RSJMYGW","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:49:16.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","jabatan":"statistisi","lb":6,"orang":"x6kwnpx74fy7jsicj6bpgha4h3"},{"at":"2026-11-25T21:49:18.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","jabatan":"kabid","lb":7,"orang":"gqnlrcd6y6o3srlcanl4px6mgh"},{"at":"2026-11-25T21:49:20.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","jabatan":"sekretaris","lb":8,"orang":"vkelrccyahdmx6q2hajcnf5srk"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','cfb68efc52e36631476f5502bddfe7e3bf96e3548810528cda90003748f49275','2026-11-25 21:48:58.071784','2026-11-25 21:49:28.071784','dkisp-tarakan');
INSERT INTO "berkas" VALUES('vsskaldmypnrci7uum6533libi','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','4kc2xvw35vj4iyagwdxjoncz4e','{"dibuat_at":"2026-11-25T21:49:00.071784+00:00","dokumen":[{"id":"3mckbct7uvvwabef4yfm4ip7uf","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"t2vtp3ize5b3lj5wafjff66wgg","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"55576af947451d3acc02e14589085a73d259ae21b238b0f8396ab8977b8ab884","slot":"data","ukuran":31}],"id":"vsskaldmypnrci7uum6533libi","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:49:00.071784+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:00.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:49:00.071784+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:30.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:30.071784+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:32.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:32.071784+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:34.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:34.071784+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:40.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:40.071784+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"flklufl7pppr6pemtqawbswiwn","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"28748dc8f5a9fe1252e572eacc6dbc9f0b52133813b648dfedc9887b5db15b79","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','d537dc4b494a4325fbfd1c1e4ff89d84999b0289af6a37887d9612fc1aab8c09','2026-11-25 21:49:00.071784',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('el4v65rqpztwu77p3tkb5te7hy','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','4kc2xvw35vj4iyagwdxjoncz4e','{"dibuat_at":"2026-11-25T21:49:02.071784+00:00","dokumen":[{"id":"cf5xipkwmznhp7to5ozaezp76t","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"el4v65rqpztwu77p3tkb5te7hy","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:49:02.071784+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:02.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:49:02.071784+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:42.071784+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:42.071784+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','f8cf7be6d0573de46caef5e37ba04d5c17f8e353daa95655b3123c5d4dde1674','2026-11-25 21:49:02.071784',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('qwsyc2f7erdnxmukhoxioyrs4w','z2eehalsn2c4mixhqde3esmbsv','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:58.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('3mckbct7uvvwabef4yfm4ip7uf','vsskaldmypnrci7uum6533libi','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:49:00.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('cf5xipkwmznhp7to5ozaezp76t','el4v65rqpztwu77p3tkb5te7hy','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:49:02.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('kt3nrnkcbo2o6hsms5hqksaht7','z2eehalsn2c4mixhqde3esmbsv','data','a108b6d6502350d9deeaced5d40d453d9b0042be73b80436838f9616d3711d85','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:10.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('772k7r3bmmpjtb5efoo3seg5gs','z2eehalsn2c4mixhqde3esmbsv','draf','468d5e76dbbe8ee45b30b25d970e0e68a65e2134996bd3912a77e819082e437f','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:12.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('kyzlkujk6nh7y5mjttsethm2ea','z2eehalsn2c4mixhqde3esmbsv','surat','0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:49:22.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('t2vtp3ize5b3lj5wafjff66wgg','vsskaldmypnrci7uum6533libi','data','55576af947451d3acc02e14589085a73d259ae21b238b0f8396ab8977b8ab884','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:36.071784','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('flklufl7pppr6pemtqawbswiwn','vsskaldmypnrci7uum6533libi','draf','28748dc8f5a9fe1252e572eacc6dbc9f0b52133813b648dfedc9887b5db15b79','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:38.071784','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:z2eehalsn2c4mixhqde3esmbsv:2','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:z2eehalsn2c4mixhqde3esmbsv','z2eehalsn2c4mixhqde3esmbsv',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:vsskaldmypnrci7uum6533libi:2','vsskaldmypnrci7uum6533libi',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:vsskaldmypnrci7uum6533libi','vsskaldmypnrci7uum6533libi',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "0FpWXpj6AgnUj6kxFb6NpiqI"}]]}}','9f29c309bdd8040b713da9db21e527a5f4085da39f7eb68a03ea522769e4b16f',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:el4v65rqpztwu77p3tkb5te7hy:2','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:el4v65rqpztwu77p3tkb5te7hy','el4v65rqpztwu77p3tkb5te7hy',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "STJDMnKvWugmbH42cehBVIYK"}]]}}','8d539dc9fe75d8aece1c5f2f070f37b49c337458c7ecb205c1b22eedba929327',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:z2eehalsn2c4mixhqde3esmbsv:3','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:z2eehalsn2c4mixhqde3esmbsv:4','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:z2eehalsn2c4mixhqde3esmbsv:5','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:z2eehalsn2c4mixhqde3esmbsv:6','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:z2eehalsn2c4mixhqde3esmbsv:7','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:z2eehalsn2c4mixhqde3esmbsv:8','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:z2eehalsn2c4mixhqde3esmbsv:9','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:z2eehalsn2c4mixhqde3esmbsv:10','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:z2eehalsn2c4mixhqde3esmbsv','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:vsskaldmypnrci7uum6533libi:3','vsskaldmypnrci7uum6533libi',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:vsskaldmypnrci7uum6533libi:4','vsskaldmypnrci7uum6533libi',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:vsskaldmypnrci7uum6533libi:5','vsskaldmypnrci7uum6533libi',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:vsskaldmypnrci7uum6533libi:6','vsskaldmypnrci7uum6533libi',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.49: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.49: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.49: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "t_-O2yxSiyk2BWkomGEfpmT1"}, {"text": "Lihat surat", "callback_data": "E8IaczCtrR_Y-aFg50er5JjM"}], [{"text": "Minta kelengkapan", "callback_data": "npy3zVIwHOisDEUFf3aq3k1J"}, {"text": "Kembalikan", "style": "danger", "callback_data": "QltjIZYEHqVnP6G4tWUQFx5a"}], [{"text": "Catatan", "callback_data": "5obbM_Z2CRticHyZ2lu5N0tV"}, {"text": "Lihat berkas", "callback_data": "NGlhk2ySc_MixNHye1T965JD"}], [{"text": "Riwayat", "callback_data": "OGqGUja0QM9x2suyYF09WwZi"}, {"text": "Jelaskan tenggat", "callback_data": "9EqX6N1h-b56Cu_37eMPLCkP"}]]}}','6d26f5b909bd098967bbe6761f9d8730c43c9e16a27ace700fca3ad60b70da59',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:el4v65rqpztwu77p3tkb5te7hy:3','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.49: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "FX4l5B414-Yg_mYZm30CISnz"}, {"text": "Minta kelengkapan", "callback_data": "xxJ8GW18Pye9cfnSH68L6lBZ"}], [{"text": "Catatan", "callback_data": "p7LtWwarWxRF-DqE61loLjrh"}, {"text": "Lihat berkas", "callback_data": "QJiplilrV0XaIpdylJaRy9gX"}], [{"text": "Riwayat", "callback_data": "1MTyuPrqTwSQx71BxeljXx4Q"}, {"text": "Jelaskan tenggat", "callback_data": "hoGVV4KVCOsgkaS-GCWI-lV1"}]]}}','c35242c7548b6a156804e3213a6ad7024cf71478c7c39b24065e231e1ceb3f6c',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('5sicdkafpeg2ehtu3d3tlyg5qn',X'3AFE75D574B5D60F0C71741CF3508F58F5F9FA5F3FC011073843443A898D17A9970F5016C72ACDA5A9B59BB111845C4E145F3190F2478C81684A1D34',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('vkelrccyahdmx6q2hajcnf5srk',X'78321B0DD120FDDC59D4B818513D559A6C8D9E3AC5E1C2E19249D8D6F429A070210AD6C3791CBD20973B9F5735CAC544DAD8FB8BC08DF65A0EFC6426',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('gqnlrcd6y6o3srlcanl4px6mgh',X'8432199983050CE5C21DD9150ABB91018E8743D503F2FA6FB0C03BA9B3962DE750C148D38B706B327FC2BDCC52480EFF62DC41356F4B03F5A21C279B',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('x6kwnpx74fy7jsicj6bpgha4h3',X'CDA9F5D7E0A00F5CFE7B7913194718A9AA420AD0EB948792B6CE5FD70D4633658FC21D6D404152CA189DE7D15984B4820A68674484616AE16172245C',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zt7etprw2cygowr6vt7i7tqit3',X'644863D3704F2CD1B385A22E81C0A993D5B6A2D7BC579764C292975013CCAC6E3D191FFD7143D1D1EE60140A4A85E382EA77F56EC9FEF2C2DDD6CE28',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zyguebplmbd4sl2ihcyi4od3um',X'F0FD07B0EFC6A64EA240CC5C3F70987E8D72C4770C6FA78BB86B944F924E4D528A25CDD225FC1A4C0292FA83C078D28A15BE0D1024335A4A128B087A',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('4kc2xvw35vj4iyagwdxjoncz4e',X'950EA08162E7BFC17D425037B9E851D1788245D4774620191D415FF01C6DBE0C16913817AFF90A33172DFF4E25B3ED9E6E512BDE331250953EAA6FD3',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',1,1,0,'ajukan','pemohon','4kc2xvw35vj4iyagwdxjoncz4e','selesai',0,0,'2026-11-25 21:48:58.071784',NULL,'2026-11-25 21:48:58.071784',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:58.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:04.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',1,1,0,'ajukan','pemohon','4kc2xvw35vj4iyagwdxjoncz4e','selesai',0,0,'2026-11-25 21:49:00.071784',NULL,'2026-11-25 21:49:00.071784',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:00.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:30.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('el4v65rqpztwu77p3tkb5te7hy',1,1,0,'ajukan','pemohon','4kc2xvw35vj4iyagwdxjoncz4e','selesai',0,0,'2026-11-25 21:49:02.071784',NULL,'2026-11-25 21:49:02.071784',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('el4v65rqpztwu77p3tkb5te7hy',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:02.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:42.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:04.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:06.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:06.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:08.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:08.071784','2026-12-01 08:00:00.000000','2026-11-25 21:49:14.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:14.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:16.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:16.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:18.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:49:18.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:20.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:20.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:24.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('z2eehalsn2c4mixhqde3esmbsv',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:49:24.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:28.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:30.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:32.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:32.071784','2026-11-27 08:30:00.000000','2026-11-25 21:49:34.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:34.071784','2026-12-01 08:00:00.000000','2026-11-25 21:49:40.071784',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('vsskaldmypnrci7uum6533libi',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:49:40.071784','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('el4v65rqpztwu77p3tkb5te7hy',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:49:42.071784','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','z2eehalsn2c4mixhqde3esmbsv',NULL,'2026-11-25 21:48:58.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','vsskaldmypnrci7uum6533libi',NULL,'2026-11-25 21:49:00.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','el4v65rqpztwu77p3tkb5te7hy',NULL,'2026-11-25 21:49:02.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','z2eehalsn2c4mixhqde3esmbsv','WRVOAMDI4RSJMYGW','2026-11-25 21:49:20.071784','2026-11-25 21:49:24.071784','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('5sicdkafpeg2ehtu3d3tlyg5qn',X'D04165872E852F51F0DD0C78B4AE650B843CB6D7B62DCF1C067CC5E79A63FCBA97281539A39B64489543375F','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('vkelrccyahdmx6q2hajcnf5srk',X'12C2D9192BA8B070FBD6F5BE9CF39B3EE49B2750D7B27E56AE252DE66A87F6A8997703049BB9B31282B23D253CC2FF37E6','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('gqnlrcd6y6o3srlcanl4px6mgh',X'34A04DAF192B25AC94124135B18E966AAC8C8EC30C94CCE5B52BC112C6A5861B39B62E7E6FAAEF3EF0D58780','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('x6kwnpx74fy7jsicj6bpgha4h3',X'1798F27CD4FC73F269BE651B84C6CFB4E546CCA9C8F78AADEBFE4D6D403F288E732927B12575430925F9452CDFAED010DE','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('zt7etprw2cygowr6vt7i7tqit3',X'77207FE2CC974658D842A4711A5099E02749270C2623A199EB76AEB76A21BF9FB62F2095D815FDF3171339D477','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('zyguebplmbd4sl2ihcyi4od3um',X'0D9E1B6AE0A2B33FFF24DAB06E2128AFF9D5DE579AA6EEC0AFBCC91813AFE56EFB3BB524D33C5D2041DAF4B1','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('4kc2xvw35vj4iyagwdxjoncz4e',X'F232AC127D34CBF543C92D3ACF9CE8BB85D61E4ABE27AAEBAAF22EE4732316D2ECDBCA4FD2D57784765996','',NULL,'2026-11-25 21:48:56.071784','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.105210',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.105210',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.701490',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.701490',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.901016',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:54.901016',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:55.060764',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:55.255550',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:55.503218',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "468d5e76dbbe8ee45b30b25d970e0e68a65e2134996bd3912a77e819082e437f", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:z2eehalsn2c4mixhqde3esmbsv:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:55.950589',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:56.137269',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:56.438935',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:56.707697',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:56.858180',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:z2eehalsn2c4mixhqde3esmbsv:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:57.201381',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:57.450233',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:z2eehalsn2c4mixhqde3esmbsv:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.232915',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "a108b6d6502350d9deeaced5d40d453d9b0042be73b80436838f9616d3711d85", "nama": "umkm.csv"}}',NULL,'serah:z2eehalsn2c4mixhqde3esmbsv:10:101:kt3nrnkcbo2o6hsms5hqksaht7',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.232915',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.232915',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.616443',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.781131',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:58.889135',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "28748dc8f5a9fe1252e572eacc6dbc9f0b52133813b648dfedc9887b5db15b79", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:vsskaldmypnrci7uum6533libi:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:59.271028',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:59.443984',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:59.604988',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'z2eehalsn2c4mixhqde3esmbsv',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:03.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'vsskaldmypnrci7uum6533libi',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:29.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'el4v65rqpztwu77p3tkb5te7hy',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:41.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'z2eehalsn2c4mixhqde3esmbsv',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:05.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'z2eehalsn2c4mixhqde3esmbsv',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:07.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'z2eehalsn2c4mixhqde3esmbsv',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:13.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'z2eehalsn2c4mixhqde3esmbsv',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:15.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'z2eehalsn2c4mixhqde3esmbsv',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:17.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'z2eehalsn2c4mixhqde3esmbsv',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:19.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'z2eehalsn2c4mixhqde3esmbsv',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:23.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'z2eehalsn2c4mixhqde3esmbsv',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:25.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'z2eehalsn2c4mixhqde3esmbsv',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:49:27.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'vsskaldmypnrci7uum6533libi',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:31.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'vsskaldmypnrci7uum6533libi',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:33.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'vsskaldmypnrci7uum6533libi',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:39.071784','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'vsskaldmypnrci7uum6533libi',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'el4v65rqpztwu77p3tkb5te7hy',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','5sicdkafpeg2ehtu3d3tlyg5qn','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(2,'sekretaris','vkelrccyahdmx6q2hajcnf5srk','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(3,'kabid','gqnlrcd6y6o3srlcanl4px6mgh','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(4,'statistisi','x6kwnpx74fy7jsicj6bpgha4h3','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(5,'analis','zt7etprw2cygowr6vt7i7tqit3','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(6,'admin','zyguebplmbd4sl2ihcyi4od3um','definitif','2026-11-25 21:48:56.071784',NULL,'dkisp-tarakan',NULL,NULL,NULL);
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
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',1,'PermohonanDiajukan','2026-11-25 21:48:58.071784','{"at":"2026-11-25T21:48:58.071784+00:00","dokumen":[{"id":"qwsyc2f7erdnxmukhoxioyrs4w","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","rahasia":"TlWD2URoc38rZ3Gsgt41fdZiyxLQkYWJkrSkIBP/rKFZYkcqCYwyFx72mDA/wxnNpjCeav+HyO8NfnjH6zvmNi+S+lf2nKa71Y6vJbv0zJCDqbJK5A0aIfHnQufTnaO6I8UxJEK8zqL6Bgq1xDE3xorhrVnGBxcQ+AYhf4ndFHjpAK2pGH8L86nGFS/lPioFy8cb/LiaiqzwhggMtXDve5wRQ9ICswQvKH8Bio99eXS2/rTOEgEoFK/SDdRgtAKPd9U/HYy2zeTKAvDZEd7geYxExW7BLlDko6aJvApYZxj3VdWszyluu2vFIfejgJAkwbyax1JTIFh9tE4XB0XwTXAzcQRpWPzHTOpjnKIYAbtBcA9IaM91BawR+vsvbweIJKKYq3EWKnME0n3+dIrC9rM7M92FrEcILs7IDy2sNBzdHKqMlD2HQULzc6LquBkiLTxAfilWw2CjWgRvJVzTuek=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','4kc2xvw35vj4iyagwdxjoncz4e','0000000000000000000000000000000000000000000000000000000000000000','0c0f8d96fd34dc9ff6c85c7acf77e01e66d88299ee51ea113233d376536d8630','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',2,'LangkahDibuka','2026-11-25 21:48:58.071784','{"aksi":"ajukan","at":"2026-11-25T21:48:58.071784+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"samping":false}',NULL,'0c0f8d96fd34dc9ff6c85c7acf77e01e66d88299ee51ea113233d376536d8630','86d67c396c017b39a2fe14c8cf478f064df52c749a8c739b808899195123de86','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',3,'LangkahSelesai','2026-11-25 21:48:58.071784','{"at":"2026-11-25T21:48:58.071784+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'86d67c396c017b39a2fe14c8cf478f064df52c749a8c739b808899195123de86','3bb107b3fa42dad955bae505b64a9eb5d20fdb307461b3174a0e770459b4f14f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',4,'LangkahDibuka','2026-11-25 21:48:58.071784','{"aksi":"disposisi","at":"2026-11-25T21:48:58.071784+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3bb107b3fa42dad955bae505b64a9eb5d20fdb307461b3174a0e770459b4f14f','ac96a32144c6f48e6f412677126b7f9e7549a8f8f75aeb455dff7b823701bf0e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',1,'PermohonanDiajukan','2026-11-25 21:49:00.071784','{"at":"2026-11-25T21:49:00.071784+00:00","dokumen":[{"id":"3mckbct7uvvwabef4yfm4ip7uf","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","rahasia":"UDXomVMpqpOWG7Cv5pcw5E5ZI15bR+NLXlZ85oDzizGUE2k5dnDUMPgTl0m2z0Artu7tax93DmyYfsVBQsJj6KaFLaVXPGDhmR04MYZ3QPzJe92JObK/GlFlwXIX+XAvSpVeIhBNK1id6aeR3ESeFffDkLfgzL0jX9+N1O5OaxUlnD0AzeFdZgPjazsFkdM7k/tMz3H4kaFGEwwFHep1VOn1Pvox6X7OorCnLJNrndEuqqhffZGOaOOd4ftuUYgCy+JSqCUAU8ChnZrI2KVMJyxRI6igWxmQmpBy9TKKxfrBWUyIfJicAHAF+Lax6ElWHxwtz5AgAHLlET4+TO+ONEcKm6gby74J5GGqp52KfVtzTCr1/dxFRFdBzdnH70Z+Op8ttz4zU7Ke+/2v6L8+ydxcgxA0sIMz3e3ttqGzFgW3u5HTRFiTGGsvqm5AwMWGR9vlKayDEeZvrJw/idPlwhs=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','4kc2xvw35vj4iyagwdxjoncz4e','0000000000000000000000000000000000000000000000000000000000000000','54cc15665ecf2400eb2aa3f151f8faae35fd15ba3fc0724f5117bd9b814b3893','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',2,'LangkahDibuka','2026-11-25 21:49:00.071784','{"aksi":"ajukan","at":"2026-11-25T21:49:00.071784+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"samping":false}',NULL,'54cc15665ecf2400eb2aa3f151f8faae35fd15ba3fc0724f5117bd9b814b3893','27e27e323cf1be28cd9b717d232e4ee9ea6bca1a2f8dfa407048d6bc3873a9dc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',3,'LangkahSelesai','2026-11-25 21:49:00.071784','{"at":"2026-11-25T21:49:00.071784+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'27e27e323cf1be28cd9b717d232e4ee9ea6bca1a2f8dfa407048d6bc3873a9dc','f12d6ceedd9c8b8f451153f315d5f872aff0c42d6f0958c5f8655a5cdbdbf96d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',4,'LangkahDibuka','2026-11-25 21:49:00.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:00.071784+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f12d6ceedd9c8b8f451153f315d5f872aff0c42d6f0958c5f8655a5cdbdbf96d','b8769097069756c50815a10f398af2e7a7ef3beb8ecc03844d595ada53392157','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',1,'PermohonanDiajukan','2026-11-25 21:49:02.071784','{"at":"2026-11-25T21:49:02.071784+00:00","dokumen":[{"id":"cf5xipkwmznhp7to5ozaezp76t","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"},"pemohon":"4kc2xvw35vj4iyagwdxjoncz4e","rahasia":"Ioes1/VdjIcSlvASswEPJo41cDarOQTwbP0oWba6v86beGwDXIPaz3uCYgXIlxVrESs575bns0FLxZOGewPOJUM1yC6zDIcn1KofXNlODSANhLVrau3O4ftaz6UJkCz3nlguKrmV2DB8zTyl11eUtWzIX+WYeifOpYFG4mfhyvhiZxO3qjJLyj3woWCF1bF2PqOGKqDeJlAvP7Ux6h9x4femmcSmYQJ0mA/3EohYOs7D4jXaa4G3j3g/h04DK4akI+ylyB+UN2MpSYgIl+tBnptQQNXcGLbQBv/CAMX4p/bhb0Tlwk44K70+ssoD15O9AeITOTIefC+Bd4Q/MLy/mA7vDin96fOvAqgRiUFd2CIRFknU5eDWhOsp5ksDBB7qYxwl/hpsq4fpfTNx4ZrYSG8AAS5ojPSzCsT5KueoxMsBdIQS+/Ler1wSgFJVGL/wnbQX6Dtdyk43LZeKzUdgdks=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','4kc2xvw35vj4iyagwdxjoncz4e','0000000000000000000000000000000000000000000000000000000000000000','d0482599ba0cddb8c53f30b4a38e97a7ab6d893981ee6a518b894d7817e3488a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',2,'LangkahDibuka','2026-11-25 21:49:02.071784','{"aksi":"ajukan","at":"2026-11-25T21:49:02.071784+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","putaran":1,"samping":false}',NULL,'d0482599ba0cddb8c53f30b4a38e97a7ab6d893981ee6a518b894d7817e3488a','e91fe59b8e9c63a16298403b9624aaaabeae2aedf9068c230a5768de3263ebd7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',3,'LangkahSelesai','2026-11-25 21:49:02.071784','{"at":"2026-11-25T21:49:02.071784+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'e91fe59b8e9c63a16298403b9624aaaabeae2aedf9068c230a5768de3263ebd7','a750e369684d4decabd7019accf2e7f39d6f9ddfa2b4344fffd55a0b96608ad1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',4,'LangkahDibuka','2026-11-25 21:49:02.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:02.071784+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a750e369684d4decabd7019accf2e7f39d6f9ddfa2b4344fffd55a0b96608ad1','68ae842b80c5bf12b7ab7a6b9a94221abd82fa9d000c125bb60ce5a511132b9b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',5,'DisposisiDiberikan','2026-11-25 21:49:04.071784','{"at":"2026-11-25T21:49:04.071784+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"rahasia":"A1/lPjbDyHXAdALGr/RwRwCKfpzOzBBIM/h98QaDA/ZWc97Axlh1lMWH4cwOfKN9EfMszYYig8pqxw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','ac96a32144c6f48e6f412677126b7f9e7549a8f8f75aeb455dff7b823701bf0e','1b240e9973d1227880d3facdade85b9b1b2378c09fa02d8e377d1953e12c0a2a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',6,'LangkahSelesai','2026-11-25 21:49:04.071784','{"at":"2026-11-25T21:49:04.071784+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"}}',NULL,'1b240e9973d1227880d3facdade85b9b1b2378c09fa02d8e377d1953e12c0a2a','f9dc28ff520634839787d5308e2ddef75f43b224e5ef7fc436d68a4ad7121667','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',7,'LangkahDibuka','2026-11-25 21:49:04.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:04.071784+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f9dc28ff520634839787d5308e2ddef75f43b224e5ef7fc436d68a4ad7121667','923d4210623b1cba4b8cd4a62fa2a42a9a68e55fe244db41f4e049e3568f0b46','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',8,'DisposisiDiberikan','2026-11-25 21:49:06.071784','{"at":"2026-11-25T21:49:06.071784+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"},"rahasia":"Fz6WZ2bizqz21Vhxpl3p1tQf36UlL7LPa+V3rBXJC8I1jKQrBgBI35sb0khG1k9G3S0WXXCxz9ytlA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','923d4210623b1cba4b8cd4a62fa2a42a9a68e55fe244db41f4e049e3568f0b46','b5fe7e9932dd7fcc84dedfbf5c79f1c72df7721e4807d4500d0fb8d366121989','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',9,'LangkahSelesai','2026-11-25 21:49:06.071784','{"at":"2026-11-25T21:49:06.071784+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"}}',NULL,'b5fe7e9932dd7fcc84dedfbf5c79f1c72df7721e4807d4500d0fb8d366121989','9498aff63158304de2c3fa5caff4f65c1b78ea563dcf104fef66ea1c92d18669','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',10,'LangkahDibuka','2026-11-25 21:49:06.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:06.071784+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9498aff63158304de2c3fa5caff4f65c1b78ea563dcf104fef66ea1c92d18669','92fe74a595f2fdc76c15cbe031c6075dc050a4af222597ec12ac0768df44d0b6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',11,'DisposisiDiberikan','2026-11-25 21:49:08.071784','{"at":"2026-11-25T21:49:08.071784+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"},"rahasia":"R+wMQApF8uWGH0+RLvLT0UVcaXXHKiuJRxHJZv1IdpDzzHuSPrf8qwVVwrMcs5QQ9MfDjuyZOVFPPQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','92fe74a595f2fdc76c15cbe031c6075dc050a4af222597ec12ac0768df44d0b6','2941c473dfd3b443a7536958a8a38d28c61a389781080d4e01a85a9ca77518f2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',12,'LangkahSelesai','2026-11-25 21:49:08.071784','{"at":"2026-11-25T21:49:08.071784+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"}}',NULL,'2941c473dfd3b443a7536958a8a38d28c61a389781080d4e01a85a9ca77518f2','c116b33371be2b96cee7f8a4cea2b22853b19ae8aaa108f92be21afd6c5699d2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',13,'LangkahDibuka','2026-11-25 21:49:08.071784','{"aksi":"susun_surat","at":"2026-11-25T21:49:08.071784+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c116b33371be2b96cee7f8a4cea2b22853b19ae8aaa108f92be21afd6c5699d2','3ef2618160ea41d49e0ff871cc6030062333c5fe8742416589125964363c3097','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',14,'DokumenDilampirkan','2026-11-25 21:49:10.071784','{"at":"2026-11-25T21:49:10.071784+00:00","dokumen":{"id":"kt3nrnkcbo2o6hsms5hqksaht7","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"a108b6d6502350d9deeaced5d40d453d9b0042be73b80436838f9616d3711d85","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"},"rahasia":"+mR6WrEevw3IjlckfbW70Gk6LJCFPWXJtHeAeqzH8bu2vActXRSNxgLV8LxEUGHi"}','4kc2xvw35vj4iyagwdxjoncz4e','3ef2618160ea41d49e0ff871cc6030062333c5fe8742416589125964363c3097','eba51a8f89853b5e46b40b2a5cf400d6dd908a0f31b0004c1fd782f56b99eb49','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',15,'DrafSuratDisusun','2026-11-25 21:49:12.071784','{"at":"2026-11-25T21:49:12.071784+00:00","dokumen":{"id":"772k7r3bmmpjtb5efoo3seg5gs","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"468d5e76dbbe8ee45b30b25d970e0e68a65e2134996bd3912a77e819082e437f","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'eba51a8f89853b5e46b40b2a5cf400d6dd908a0f31b0004c1fd782f56b99eb49','67a312404cad3f7b44611b1ae4f28a74487136ea78d912f3d5932637cfdc3e7a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',16,'LangkahSelesai','2026-11-25 21:49:14.071784','{"at":"2026-11-25T21:49:14.071784+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"}}',NULL,'67a312404cad3f7b44611b1ae4f28a74487136ea78d912f3d5932637cfdc3e7a','29103106ef9c025628205f480ca0063187935ebaa203cc0af8f16fb13937df37','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',17,'LangkahDibuka','2026-11-25 21:49:14.071784','{"aksi":"paraf","at":"2026-11-25T21:49:14.071784+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'29103106ef9c025628205f480ca0063187935ebaa203cc0af8f16fb13937df37','7061fdd8daee8093af5065525880c0c6b436e252315ff22a18ca23a7c39efcdd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',18,'ParafDibubuhkan','2026-11-25 21:49:16.071784','{"at":"2026-11-25T21:49:16.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"}}',NULL,'7061fdd8daee8093af5065525880c0c6b436e252315ff22a18ca23a7c39efcdd','788e3d3a3baf76c18cbec6604571c7e3b35516250151e2f90b85b3c8b12a1664','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',19,'LangkahSelesai','2026-11-25 21:49:16.071784','{"at":"2026-11-25T21:49:16.071784+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"}}',NULL,'788e3d3a3baf76c18cbec6604571c7e3b35516250151e2f90b85b3c8b12a1664','c56ca540ce5290198842dda44daf2f63574dd08200cac49de2698e2fb225844b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',20,'LangkahDibuka','2026-11-25 21:49:16.071784','{"aksi":"paraf","at":"2026-11-25T21:49:16.071784+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c56ca540ce5290198842dda44daf2f63574dd08200cac49de2698e2fb225844b','79b0e9c8f5269e2df27e00d1794bc06b137beda47acf66f313cd41049b43a4b5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',21,'ParafDibubuhkan','2026-11-25 21:49:18.071784','{"at":"2026-11-25T21:49:18.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"}}',NULL,'79b0e9c8f5269e2df27e00d1794bc06b137beda47acf66f313cd41049b43a4b5','bd74fe46308ca388a7c9ea1298ce53801f2a94c49451d0be9690d8285d94bfff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',22,'LangkahSelesai','2026-11-25 21:49:18.071784','{"at":"2026-11-25T21:49:18.071784+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"}}',NULL,'bd74fe46308ca388a7c9ea1298ce53801f2a94c49451d0be9690d8285d94bfff','f817855abdd66d8562c84c48abaf7eaeb0eb7cf11149e72a16f404229886a60d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',23,'LangkahDibuka','2026-11-25 21:49:18.071784','{"aksi":"paraf","at":"2026-11-25T21:49:18.071784+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f817855abdd66d8562c84c48abaf7eaeb0eb7cf11149e72a16f404229886a60d','7b3e75c23e7ad2e19a6b0afad2314e24d87a5b24e250c1f9264a7f43c14791bf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',24,'ParafDibubuhkan','2026-11-25 21:49:20.071784','{"at":"2026-11-25T21:49:20.071784+00:00","isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"vkelrccyahdmx6q2hajcnf5srk","sebagai":"definitif"}}',NULL,'7b3e75c23e7ad2e19a6b0afad2314e24d87a5b24e250c1f9264a7f43c14791bf','122b1a4991e04a97d4ce23a0c082385eeb7c5c8dea27d4b5ec17a667a0acf351','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',25,'LangkahSelesai','2026-11-25 21:49:20.071784','{"at":"2026-11-25T21:49:20.071784+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"vkelrccyahdmx6q2hajcnf5srk","sebagai":"definitif"}}',NULL,'122b1a4991e04a97d4ce23a0c082385eeb7c5c8dea27d4b5ec17a667a0acf351','b81dec65b9237eff77e03624bca0348573d44970bb243a6bec41766a72968f2e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',26,'LangkahDibuka','2026-11-25 21:49:20.071784','{"aksi":"tandatangani","at":"2026-11-25T21:49:20.071784+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b81dec65b9237eff77e03624bca0348573d44970bb243a6bec41766a72968f2e','f732fb31f3d4a98bb98bd1356fb3afb8a2f170ebb6c341f7fb4588e92daa841a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',27,'NomorSuratDipesan','2026-11-25 21:49:20.071784','{"at":"2026-11-25T21:49:20.071784+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"WRVOAMDI4RSJMYGW","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'f732fb31f3d4a98bb98bd1356fb3afb8a2f170ebb6c341f7fb4588e92daa841a','8b34ce66afc35bf7f4f4c2b99f2fe8ed68613e672de3e3e821d30e57f87dd7e1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',28,'SuratDirender','2026-11-25 21:49:22.071784','{"at":"2026-11-25T21:49:22.071784+00:00","docx":{"id":"kyzlkujk6nh7y5mjttsethm2ea","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'8b34ce66afc35bf7f4f4c2b99f2fe8ed68613e672de3e3e821d30e57f87dd7e1','9f023e94864dd21c442927363a64ace59c53a7828b95753e1faf98153fcfd818','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',29,'SuratDitandatangani','2026-11-25 21:49:24.071784','{"at":"2026-11-25T21:49:24.071784+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"0f43ada19c2974f085b466068d0f7be4311edde758bdd39fde44df0fbe59099b","sidik":""}',NULL,'9f023e94864dd21c442927363a64ace59c53a7828b95753e1faf98153fcfd818','d35661583222161e75bc55c018e2183dbe13ec8e972c6345f3d79617bfb49de0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',30,'LangkahSelesai','2026-11-25 21:49:24.071784','{"at":"2026-11-25T21:49:24.071784+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"}}',NULL,'d35661583222161e75bc55c018e2183dbe13ec8e972c6345f3d79617bfb49de0','44522a818906ad8fff1503afbfa612c713c0eae2d87597db838422623aaa202e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',31,'LangkahDibuka','2026-11-25 21:49:24.071784','{"aksi":"serahkan","at":"2026-11-25T21:49:24.071784+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'44522a818906ad8fff1503afbfa612c713c0eae2d87597db838422623aaa202e','1bb68e69a87a00ab0feadb7f46afe9034d8c9581e2eed99784ae649ed668b300','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',32,'BerkasDiserahkan','2026-11-25 21:49:26.071784','{"at":"2026-11-25T21:49:26.071784+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"}}',NULL,'1bb68e69a87a00ab0feadb7f46afe9034d8c9581e2eed99784ae649ed668b300','5dd932ed150ce003fad888b2bd9bc157b6f7eeddd5e8d5d2641da9713c3cb9df','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',33,'SerahTerimaDikonfirmasi','2026-11-25 21:49:28.071784','{"at":"2026-11-25T21:49:28.071784+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'5dd932ed150ce003fad888b2bd9bc157b6f7eeddd5e8d5d2641da9713c3cb9df','b9bb9da733ae22d864d4da5fc4074fa9e08425e724b5e584a2b7dc9940021424','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',34,'LangkahSelesai','2026-11-25 21:49:28.071784','{"at":"2026-11-25T21:49:28.071784+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'b9bb9da733ae22d864d4da5fc4074fa9e08425e724b5e584a2b7dc9940021424','1a8f904563b3e2eccabd262f0e6b9f7dad658c1a231e4eb3d296988cb329a336','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('z2eehalsn2c4mixhqde3esmbsv',35,'BerkasSelesai','2026-11-25 21:49:28.071784','{"at":"2026-11-25T21:49:28.071784+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"4kc2xvw35vj4iyagwdxjoncz4e","sebagai":"definitif"}}',NULL,'1a8f904563b3e2eccabd262f0e6b9f7dad658c1a231e4eb3d296988cb329a336','cfb68efc52e36631476f5502bddfe7e3bf96e3548810528cda90003748f49275','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',5,'DisposisiDiberikan','2026-11-25 21:49:30.071784','{"at":"2026-11-25T21:49:30.071784+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"rahasia":"2tfALxOQl57jaZbCvdPipAvkl9ybWbTbjiCNTqgZyMdupCa+waaiqNTXOLX+a7gJRrCifWEuI6sKwA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','b8769097069756c50815a10f398af2e7a7ef3beb8ecc03844d595ada53392157','29b9a9c5d39cc8f37c88d4c357b639711abd63208094829636c6249547b4d17f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',6,'LangkahSelesai','2026-11-25 21:49:30.071784','{"at":"2026-11-25T21:49:30.071784+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"}}',NULL,'29b9a9c5d39cc8f37c88d4c357b639711abd63208094829636c6249547b4d17f','e96a9e6277b586b15d59b2494fb47c466ea130cc224aaa8b094610aa6bb5fd67','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',7,'LangkahDibuka','2026-11-25 21:49:30.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:30.071784+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e96a9e6277b586b15d59b2494fb47c466ea130cc224aaa8b094610aa6bb5fd67','2856a9034ad6a5cbad535bc860095dad1e5440f400cf1a7fd1ca22792caf586c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',8,'DisposisiDiberikan','2026-11-25 21:49:32.071784','{"at":"2026-11-25T21:49:32.071784+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"},"rahasia":"S0Zpua5808MfxMFqCeAxKcclQLdTZ+7MA2F3/m6NW+XPAI5g0bQkhFWy/+D3miVzO1cqnBH8SXBcJA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','2856a9034ad6a5cbad535bc860095dad1e5440f400cf1a7fd1ca22792caf586c','e53a01c23c3fc8bea61daa259850f27a7c4986c56209d3633f5942d84a8c4172','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',9,'LangkahSelesai','2026-11-25 21:49:32.071784','{"at":"2026-11-25T21:49:32.071784+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"gqnlrcd6y6o3srlcanl4px6mgh","sebagai":"definitif"}}',NULL,'e53a01c23c3fc8bea61daa259850f27a7c4986c56209d3633f5942d84a8c4172','5ad3a07ef3815f8e2b8a671ac7f7daacde815721629e3e99c10eb690dbedab0c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',10,'LangkahDibuka','2026-11-25 21:49:32.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:32.071784+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5ad3a07ef3815f8e2b8a671ac7f7daacde815721629e3e99c10eb690dbedab0c','455f208c17af7cd49fb03febdd77728197770105c1fc13e3c831ae04c8c0e32e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',11,'DisposisiDiberikan','2026-11-25 21:49:34.071784','{"at":"2026-11-25T21:49:34.071784+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"},"rahasia":"KVF+sheJi7oCVAJ0xustUOQHZ040FKxWJoDSckKzQi8SFJmAVaPfOGVLjD93uUivkvMEsuyvI3t6IA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','455f208c17af7cd49fb03febdd77728197770105c1fc13e3c831ae04c8c0e32e','ec275963829bc220b80cda2a2f4afea22216020f9eeebde1105126d716f6c746','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',12,'LangkahSelesai','2026-11-25 21:49:34.071784','{"at":"2026-11-25T21:49:34.071784+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"x6kwnpx74fy7jsicj6bpgha4h3","sebagai":"definitif"}}',NULL,'ec275963829bc220b80cda2a2f4afea22216020f9eeebde1105126d716f6c746','6698ff8c128fac328583347c1941245ac91fb611a9a3b6664a95039a8eeab3be','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',13,'LangkahDibuka','2026-11-25 21:49:34.071784','{"aksi":"susun_surat","at":"2026-11-25T21:49:34.071784+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6698ff8c128fac328583347c1941245ac91fb611a9a3b6664a95039a8eeab3be','a5aaae7003b78ebc8723298f449d6276cd47e2a9b6cfa06b6e980d5c7882dc01','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',14,'DokumenDilampirkan','2026-11-25 21:49:36.071784','{"at":"2026-11-25T21:49:36.071784+00:00","dokumen":{"id":"t2vtp3ize5b3lj5wafjff66wgg","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"55576af947451d3acc02e14589085a73d259ae21b238b0f8396ab8977b8ab884","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"},"rahasia":"b1DkC3PXDGmEl8j2wmLmyyPQfRaczIiffk7evpBpVThPrGIMVvNRaD/l7tWARRCI"}','4kc2xvw35vj4iyagwdxjoncz4e','a5aaae7003b78ebc8723298f449d6276cd47e2a9b6cfa06b6e980d5c7882dc01','e6a8b6ba44eacb65b66a95071f45b94b376859fd19da1f7e2859e55aa2c90d27','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',15,'DrafSuratDisusun','2026-11-25 21:49:38.071784','{"at":"2026-11-25T21:49:38.071784+00:00","dokumen":{"id":"flklufl7pppr6pemtqawbswiwn","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"28748dc8f5a9fe1252e572eacc6dbc9f0b52133813b648dfedc9887b5db15b79","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'e6a8b6ba44eacb65b66a95071f45b94b376859fd19da1f7e2859e55aa2c90d27','2cbd173ab9edabe582612628a6772f6c025e883aecb599448c2c719b2a5daca8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',16,'LangkahSelesai','2026-11-25 21:49:40.071784','{"at":"2026-11-25T21:49:40.071784+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"zt7etprw2cygowr6vt7i7tqit3","sebagai":"definitif"}}',NULL,'2cbd173ab9edabe582612628a6772f6c025e883aecb599448c2c719b2a5daca8','5f520a5bc15c8644f2030a2e6346a129925c31ec1f38c1d597dcfef3a8bf2409','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('vsskaldmypnrci7uum6533libi',17,'LangkahDibuka','2026-11-25 21:49:40.071784','{"aksi":"paraf","at":"2026-11-25T21:49:40.071784+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5f520a5bc15c8644f2030a2e6346a129925c31ec1f38c1d597dcfef3a8bf2409','d537dc4b494a4325fbfd1c1e4ff89d84999b0289af6a37887d9612fc1aab8c09','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',5,'DisposisiDiberikan','2026-11-25 21:49:42.071784','{"at":"2026-11-25T21:49:42.071784+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"},"rahasia":"cXD1obZS6oJFgFOZz+1l/1UvOlzb9RWrCrSA5REbTShMFVFxpZY7IKgNlCrQBXz59tYSTpkKIWGHug==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','4kc2xvw35vj4iyagwdxjoncz4e','68ae842b80c5bf12b7ab7a6b9a94221abd82fa9d000c125bb60ce5a511132b9b','5b2024fd579b848f15831812ce74074143d2bede017b18b2a8bfc94835b34832','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',6,'LangkahSelesai','2026-11-25 21:49:42.071784','{"at":"2026-11-25T21:49:42.071784+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"5sicdkafpeg2ehtu3d3tlyg5qn","sebagai":"definitif"}}',NULL,'5b2024fd579b848f15831812ce74074143d2bede017b18b2a8bfc94835b34832','a3c39256cc0aac818be5e57d386976e27f90b79d000a2a817f2ad94724d61caa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('el4v65rqpztwu77p3tkb5te7hy',7,'LangkahDibuka','2026-11-25 21:49:42.071784','{"aksi":"disposisi","at":"2026-11-25T21:49:42.071784+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a3c39256cc0aac818be5e57d386976e27f90b79d000a2a817f2ad94724d61caa','f8cf7be6d0573de46caef5e37ba04d5c17f8e353daa95655b3123c5d4dde1674','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:58.071784','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('plB5tAwQYvgheoH9FXAxL6d0','7000001',201,'disposisi','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mz-g_cWVjGzrlZ4tfzhtM5UX','7000001',201,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P4ZRMSDB-7HfLKpyBx_dxsDh','7000001',201,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a3aEiL9XNw_gpiNX7YHPB_o8','7000001',201,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qsLh-rAqJuQlygUBbtOdxlLz','7000001',201,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5ZFB9v4B6kymPLOI7JABr_xc','7000001',201,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-sIPYsQ7lpKBxEr0Dl7Q-ggS','7000001',201,'perpanjang','{}','z2eehalsn2c4mixhqde3esmbsv',2,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('swW7bZHpZyLKz0AblXbCVsTf','7000001',101,'batal_berkas','{}','z2eehalsn2c4mixhqde3esmbsv',NULL,NULL,'2026-11-25 22:48:54.105210','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FjCfKuVeAxl00nvLsEumSbWr','7000001',201,'disposisi','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IUB1NyPHBmCs_p_ib3Kfo-xx','7000001',201,'minta','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dQv9LM5PyENNlICC3vvy01bH','7000001',201,'catatan','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PqFORcrYnBgzbdk0WYKf5RvE','7000001',201,'lampiran','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XwHOMSuacPXIX4UPQiiJLDaG','7000001',201,'riwayat','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('c-s8xpiVK93RBrTXLeFbUUMo','7000001',201,'tenggat','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ezKuI0DM0nAtCKLPw8J06Afb','7000001',201,'perpanjang','{}','vsskaldmypnrci7uum6533libi',2,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0FpWXpj6AgnUj6kxFb6NpiqI','7000001',101,'batal_berkas','{}','vsskaldmypnrci7uum6533libi',NULL,NULL,'2026-11-25 22:48:54.701490','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BFwVmBdW8CGOVtFpoYE_lPQp','7000001',201,'disposisi','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('e6hW_kXfJNKDFQ9VBb7KddG8','7000001',201,'minta','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PnUSKhXtCCk2gAqwAX7G0YtW','7000001',201,'catatan','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O-njpuVf-fC7xxQwNy4lBZcQ','7000001',201,'lampiran','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cYG0wXtEB2y0MbfgJ2vbJ4dP','7000001',201,'riwayat','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5ro2HUByhGxcZAyFYv5LqwWL','7000001',201,'tenggat','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2f6uF1_r8OZ8gH0OPcHl4--Q','7000001',201,'perpanjang','{}','el4v65rqpztwu77p3tkb5te7hy',2,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('STJDMnKvWugmbH42cehBVIYK','7000001',101,'batal_berkas','{}','el4v65rqpztwu77p3tkb5te7hy',NULL,NULL,'2026-11-25 22:48:54.901016','dkisp-tarakan');
INSERT INTO "tombol" VALUES('61JUDSBThJ_v7f_KDQDS2wUA','7000001',203,'disposisi','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x3bFnTpiiw3IO0uk0-d4LWXH','7000001',203,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('it6HNuiJ5T_okJUKIoMEURgy','7000001',203,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zSvn5AVLRpdnB-kXEnQDYFBH','7000001',203,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('roT1o4bTF9hjAd4OLvCv0rpE','7000001',203,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GFEtxiEUIqhWsd_cfR98xCI3','7000001',203,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',3,NULL,'2026-11-25 22:48:55.060764','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZMd9LWqE3Z-UOWXGLo74dpsj','7000001',204,'disposisi','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xkcmMr0G8cqil3TNdxUNhV-V','7000001',204,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('e9PGNhk2mToIGgG8BomQ4oAH','7000001',204,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_O8Eef0zW6xKSWUE7PE-le7M','7000001',204,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ILD1s89VUqOoUxFd_0y5IGYP','7000001',204,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F8Pg5W-9Mc1kTvban_4pSJTU','7000001',204,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',4,NULL,'2026-11-25 22:48:55.255550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hNBO3sPxEoOXt8QO50RXR4H-','7000001',205,'isi_surat','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g_S5rZKZ6DbOBPfSiLDMXUj7','7000001',205,'lampir','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3EPh-Fv3A8348V25A867gZ6u','7000001',205,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BcIyMhyCl7FbsOGHpUzj5qIk','7000001',205,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0JLsr-Lw4wEuWXTFo6-BcaZS','7000001',205,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('15nmo5eKF-F4Ei4r5OYTLiW0','7000001',205,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Pi5jteRN69i0EEbk-N_Rz3BW','7000001',205,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.503218','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MM6KqOqCVAIjcPGkD7St2jJD','7000001',205,'selesai','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.950589','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-eo5P0Ol0qByrKeQWmGnubDQ','7000001',205,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.950589','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lv_J4LU8AMY9pwfOsuI0NULA','7000001',205,'unduh_draf','{}','z2eehalsn2c4mixhqde3esmbsv',5,NULL,'2026-11-25 22:48:55.950589','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NjDiurlzCAEMpy3rvcUs5l_o','7000001',204,'paraf','{}','z2eehalsn2c4mixhqde3esmbsv',6,'27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05','2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NcBE1OKeXxV_ZwXeUOaJSDOA','7000001',204,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GUj2aKUNegy2w2bGC4sbPO6s','7000001',204,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0Uu-k5kaRdBEw8ltaNVges0S','7000001',204,'kembalikan','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0B0Ba625GH6AOSuQ01lA0RLA','7000001',204,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OzJagOP8l8D1bozdPyA-ztH8','7000001',204,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hmNsRf2hrNjHCRlEZtF5W3i0','7000001',204,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('e8CwkVtEoSFg96ujYNcFBUME','7000001',204,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',6,NULL,'2026-11-25 22:48:56.137269','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VI3kn7xf3HSoxHCpHFXACLpP','7000001',203,'paraf','{}','z2eehalsn2c4mixhqde3esmbsv',7,'27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05','2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BjYIu4t1H8_7dRJG8aIwgZw3','7000001',203,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ink6mI7B5d3gp8TO3PZvPxb4','7000001',203,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('txMCaX_D5-D_3klUFCXGA988','7000001',203,'kembalikan','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fppb0Eb7ibQ9CNE9V499INhW','7000001',203,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JBwfyUUrRIN42VQndpOaH7s4','7000001',203,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RJ338xg-Nlxb-b140-bnjCaH','7000001',203,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nD0SAG2Icu2Hz2y47JMMhEF-','7000001',203,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',7,NULL,'2026-11-25 22:48:56.438935','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nr9yA7St47I0N9qr-uH_c-Pg','7000001',202,'paraf','{}','z2eehalsn2c4mixhqde3esmbsv',8,'27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05','2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GYTzU703Vf7AUmas68-3Ajwk','7000001',202,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-rFlemcESYqjtuBna_B2R6Me','7000001',202,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MbIcrv49y_DOvxcqXI4KYNjA','7000001',202,'kembalikan','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CjAJTcS6WQa3FiZ3qoYOn-0T','7000001',202,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wQsq2WcN-yoOpwTmgB_k3eGy','7000001',202,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sisL0ACzA7nZtHPd3xCEu_ZY','7000001',202,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7_0Z-5j14hGBoqoGK9xdVx2O','7000001',202,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',8,NULL,'2026-11-25 22:48:56.707697','dkisp-tarakan');
INSERT INTO "tombol" VALUES('M3hLgYF12ip-NUQtPNgVYqfd','7000001',201,'minta','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YUOebSj4L0juvYz2yjp7PpFx','7000001',201,'kembalikan','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZHO40EofDOFYtc7cLayhNvIW','7000001',201,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iDWqyAzY4chzoVgIyKS9KBo5','7000001',201,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lhsX4j9dCm1cijxgtM_Y6_x3','7000001',201,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OHMb4ATbVXVYFcDuD5PXbROU','7000001',201,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GhNYcqd1bJjJZb4FDdSz_yIa','7000001',201,'perpanjang','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:56.858180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H__pvyhdi--hzxH3zi-NujQr','7000001',201,'tandatangani','{}','z2eehalsn2c4mixhqde3esmbsv',9,'27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05','2026-11-25 22:48:57.201381','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VDTsOIxxodIgF5-ECmE47moe','7000001',201,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',9,NULL,'2026-11-25 22:48:57.201381','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0_uh5Gm7uYcw9Q8YA17fgN99','7000001',205,'serahkan','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l0K4idpZQltsY5dzNs_iasJY','7000001',205,'lihat_surat','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZH-ztEDsVGzv-awIsyvFcE49','7000001',205,'catatan','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('z-3d1mLGFkYXFquFFGjUhK8N','7000001',205,'lampiran','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('n7OXG8M_ZgUNgs24dgnt20AU','7000001',205,'riwayat','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3NDVRy4FtEi4clm_EZmql8cu','7000001',205,'tenggat','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:57.450233','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bf5AHfp1uqQLQ2hYkzOI6imR','7000001',205,'lampir','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:58.232915','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dtkwg9rAVc_oEekiE9wtpdcb','7000001',101,'konfirmasi','{}','z2eehalsn2c4mixhqde3esmbsv',10,NULL,'2026-11-25 22:48:58.232915','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_VHiRouejrxPsFuYRpJLF_RT','7000001',203,'disposisi','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('i8qPYUs_u4hyJPbe02qktuBG','7000001',203,'minta','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wb-YfIyVxQuCM8iMmcryggoz','7000001',203,'catatan','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jAyUgQn7bqhuZNlC5xj6x9xJ','7000001',203,'lampiran','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0ds1KA1Xc_Nq0elgSG8Jk04C','7000001',203,'riwayat','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dgsUM_0FqwZ0R8Ou7vzn3J8Y','7000001',203,'tenggat','{}','vsskaldmypnrci7uum6533libi',3,NULL,'2026-11-25 22:48:58.616443','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pe10gW1WNp0Q86tAWkWtJGjB','7000001',204,'disposisi','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('obyeDFtg_EIOGG1SFh41PYF1','7000001',204,'minta','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hjYW0WIWURsOh2kKvFpKIGx9','7000001',204,'catatan','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('25DFTXils4c2lZCqV05eKohI','7000001',204,'lampiran','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OO6r2ITlbBbbiNwRN_0A455i','7000001',204,'riwayat','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('crqU4ushWJ_p00ephhtw62H_','7000001',204,'tenggat','{}','vsskaldmypnrci7uum6533libi',4,NULL,'2026-11-25 22:48:58.781131','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_RPIMkK2WA6BD62p6SI5Rn7h','7000001',205,'isi_surat','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Xinb8mv5BhS3sdfLX0W5fA_h','7000001',205,'lampir','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BUkZ0VH_bJPiGGsTsXX6CUOD','7000001',205,'minta','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GXek3BvbfCeRke8jAd4RH_Ke','7000001',205,'catatan','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('v8OG-197UgQo7jGoY5w1DgKI','7000001',205,'lampiran','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('v4VgEElb5Pho_G4d9m1Vl3J4','7000001',205,'riwayat','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sgd7N5CmzHDtTgWLvmRD3tE8','7000001',205,'tenggat','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:58.889135','dkisp-tarakan');
INSERT INTO "tombol" VALUES('knckLbTraUfvEn9mK2OdygGA','7000001',205,'selesai','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:59.271028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3Q0zrCIcxoWdk3LZ8xC2rQqw','7000001',205,'lihat_surat','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:59.271028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GLJKIMiXc9qh061eMrZxMzDB','7000001',205,'unduh_draf','{}','vsskaldmypnrci7uum6533libi',5,NULL,'2026-11-25 22:48:59.271028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t_-O2yxSiyk2BWkomGEfpmT1','7000001',204,'paraf','{}','vsskaldmypnrci7uum6533libi',6,'4ff2ef7fcbec6f52a6f7432323d743a6a849b22c458c69860d54aad26afb624a','2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E8IaczCtrR_Y-aFg50er5JjM','7000001',204,'lihat_surat','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('npy3zVIwHOisDEUFf3aq3k1J','7000001',204,'minta','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QltjIZYEHqVnP6G4tWUQFx5a','7000001',204,'kembalikan','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5obbM_Z2CRticHyZ2lu5N0tV','7000001',204,'catatan','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NGlhk2ySc_MixNHye1T965JD','7000001',204,'lampiran','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OGqGUja0QM9x2suyYF09WwZi','7000001',204,'riwayat','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9EqX6N1h-b56Cu_37eMPLCkP','7000001',204,'tenggat','{}','vsskaldmypnrci7uum6533libi',6,NULL,'2026-11-25 22:48:59.443984','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FX4l5B414-Yg_mYZm30CISnz','7000001',203,'disposisi','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xxJ8GW18Pye9cfnSH68L6lBZ','7000001',203,'minta','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
INSERT INTO "tombol" VALUES('p7LtWwarWxRF-DqE61loLjrh','7000001',203,'catatan','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QJiplilrV0XaIpdylJaRy9gX','7000001',203,'lampiran','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1MTyuPrqTwSQx71BxeljXx4Q','7000001',203,'riwayat','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hoGVV4KVCOsgkaS-GCWI-lV1','7000001',203,'tenggat','{}','el4v65rqpztwu77p3tkb5te7hy',3,NULL,'2026-11-25 22:48:59.604988','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:z2eehalsn2c4mixhqde3esmbsv:2','z2eehalsn2c4mixhqde3esmbsv','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:04.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:z2eehalsn2c4mixhqde3esmbsv:3','z2eehalsn2c4mixhqde3esmbsv','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:06.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:z2eehalsn2c4mixhqde3esmbsv:5:0','z2eehalsn2c4mixhqde3esmbsv','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:08.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:z2eehalsn2c4mixhqde3esmbsv:4','z2eehalsn2c4mixhqde3esmbsv','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:08.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:z2eehalsn2c4mixhqde3esmbsv:5:1','z2eehalsn2c4mixhqde3esmbsv','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:10.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:z2eehalsn2c4mixhqde3esmbsv:27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05:2026-11-26','z2eehalsn2c4mixhqde3esmbsv','{"isi_hash": "27d923b104cdf596a8fce63fd3639609ea6997ec6cf0f46ad472ce18c7e6fd05", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:49:20.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:z2eehalsn2c4mixhqde3esmbsv','z2eehalsn2c4mixhqde3esmbsv','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:49:28.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:z2eehalsn2c4mixhqde3esmbsv','z2eehalsn2c4mixhqde3esmbsv','{}','menunggu',0,NULL,NULL,'2026-11-25 21:49:28.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:vsskaldmypnrci7uum6533libi:2','vsskaldmypnrci7uum6533libi','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:30.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:vsskaldmypnrci7uum6533libi:3','vsskaldmypnrci7uum6533libi','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:32.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:vsskaldmypnrci7uum6533libi:5:0','vsskaldmypnrci7uum6533libi','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:34.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:vsskaldmypnrci7uum6533libi:4','vsskaldmypnrci7uum6533libi','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:34.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:vsskaldmypnrci7uum6533libi:5:1','vsskaldmypnrci7uum6533libi','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:36.071784',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:el4v65rqpztwu77p3tkb5te7hy:2','el4v65rqpztwu77p3tkb5te7hy','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:42.071784',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_preferensi_instansi ON preferensi (instansi);
CREATE INDEX ix_ringkasan_instansi ON ringkasan (instansi);
CREATE INDEX ix_ringkasan_menunggu ON ringkasan (jatuh_at) WHERE status = 'menunggu';
CREATE INDEX ix_pengingat_jatuh ON pengingat (id) WHERE status = 'jatuh';
CREATE INDEX ix_penugasan_sementara ON penugasan (instansi, keadaan) WHERE jenis <> 'definitif';
COMMIT;
