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
INSERT INTO "akun" VALUES(1,201,201,'cratandn3w5mk3gckbxiftl3np',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'uymhoa2swj7as7uboi3mw3fzcv',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'fteep5ch2anx3eyc77llqj2gqk',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'pqjvptwi7fsanmdf4avxb6d3sc',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'o2o6pl5j6l6j6dxttlqzrkuxeq',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'etrtivvtp3safznilzhpe7tfxh',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'t2yz3u3w26gnxl7gopg2y6n3po',1,NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','t2yz3u3w26gnxl7gopg2y6n3po','{"dibuat_at":"2026-11-25T23:07:26.081782+00:00","dokumen":[{"id":"bonj4ihmy57i247wwz42sxlwlh","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"h6rx2ghmv7ofzcoxnwvy3xjxpl","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f5db35042a996873853a53eac4e6b004d973742fa4bfaed7c276da4a634decae","slot":"data","ukuran":31}],"id":"2a2y6rpmympgwxyaqwxe7obqm6","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T23:07:26.081782+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:26.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T23:07:26.081782+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:32.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T23:07:32.081782+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:34.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T23:07:34.081782+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:36.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T23:07:36.081782+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:42.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T23:07:42.081782+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:44.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T23:07:44.081782+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:46.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T23:07:46.081782+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"uymhoa2swj7as7uboi3mw3fzcv","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:48.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T23:07:48.081782+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:52.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"dicakup":null,"diserahkan_at":"2026-11-25T23:07:54.081782+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T23:07:52.081782+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:56.081782+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","perpanjangan_hari":0,"selesai_at":"2026-11-25T23:07:56.081782+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T23:07:52.081782+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"docx":{"id":"hocg7yac6i6z2srbg6fnaubciq","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7","slot":"surat","ukuran":32},"draf":{"id":"c2l2cklq2kw4cxazqf5bsdoy7u","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"dbe9d7824cb8ff251d9994b13e5e683afebf4f503bd21da89011d5ed9f62e1df","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"YUJ6P2KPWRVRCPG3","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T23:07:44.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","jabatan":"statistisi","lb":6,"orang":"pqjvptwi7fsanmdf4avxb6d3sc"},{"at":"2026-11-25T23:07:46.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","jabatan":"kabid","lb":7,"orang":"fteep5ch2anx3eyc77llqj2gqk"},{"at":"2026-11-25T23:07:48.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","jabatan":"sekretaris","lb":8,"orang":"uymhoa2swj7as7uboi3mw3fzcv"}],"pdf":null,"peminta":null,"penanda":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','093fa349fcb40ffe233ac0a9d2dc01310a6c2de4d66581bfd66a4b2e46a89237','2026-11-25 23:07:26.081782','2026-11-25 23:07:56.081782','dkisp-tarakan');
INSERT INTO "berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','t2yz3u3w26gnxl7gopg2y6n3po','{"dibuat_at":"2026-11-25T23:07:28.081782+00:00","dokumen":[{"id":"pqa76tqind4rjbpd4uytvtfee4","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"ie5777cpoxg6qnso7emibiuyyh","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"860df1c9505dfd878fc3ff1b97be8e7f3efa848db5ab128c1ca651b3297af2b3","slot":"data","ukuran":31}],"id":"f2jovidjy5pybsih2o2dzjvmli","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T23:07:28.081782+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:28.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T23:07:28.081782+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:58.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T23:07:58.081782+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:08:00.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T23:08:00.081782+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:08:02.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T23:08:02.081782+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:08:08.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T23:08:08.081782+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"xd5hqlsaoicbgucbzcevlslghe","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"faef6368f6f0a9c9f282d28172cd989611eaf21b9ba781a3c985452fef6b6fc2","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penanda":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','525567d02a9be318b0cc7aad2e70556dd4b4e73db4c7977c6953b63c81ad5f5a','2026-11-25 23:07:28.081782',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('sxbmnvkoext73lvk6cyttmoe3i','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','t2yz3u3w26gnxl7gopg2y6n3po','{"dibuat_at":"2026-11-25T23:07:30.081782+00:00","dokumen":[{"id":"43pzlecg35ovskfh7ydh4xwmax","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"sxbmnvkoext73lvk6cyttmoe3i","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T23:07:30.081782+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:07:30.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T23:07:30.081782+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T23:08:10.081782+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T23:08:10.081782+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','5221844acf74d6a3c6f2f59373483ff39ca55a2cc0a6ba0c58b9c17f34376bea','2026-11-25 23:07:30.081782',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('bonj4ihmy57i247wwz42sxlwlh','2a2y6rpmympgwxyaqwxe7obqm6','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 23:07:26.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('pqa76tqind4rjbpd4uytvtfee4','f2jovidjy5pybsih2o2dzjvmli','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 23:07:28.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('43pzlecg35ovskfh7ydh4xwmax','sxbmnvkoext73lvk6cyttmoe3i','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 23:07:30.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('h6rx2ghmv7ofzcoxnwvy3xjxpl','2a2y6rpmympgwxyaqwxe7obqm6','data','f5db35042a996873853a53eac4e6b004d973742fa4bfaed7c276da4a634decae','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 23:07:38.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('c2l2cklq2kw4cxazqf5bsdoy7u','2a2y6rpmympgwxyaqwxe7obqm6','draf','dbe9d7824cb8ff251d9994b13e5e683afebf4f503bd21da89011d5ed9f62e1df','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 23:07:40.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('hocg7yac6i6z2srbg6fnaubciq','2a2y6rpmympgwxyaqwxe7obqm6','surat','d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 23:07:50.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('ie5777cpoxg6qnso7emibiuyyh','f2jovidjy5pybsih2o2dzjvmli','data','860df1c9505dfd878fc3ff1b97be8e7f3efa848db5ab128c1ca651b3297af2b3','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 23:08:04.081782','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('xd5hqlsaoicbgucbzcevlslghe','f2jovidjy5pybsih2o2dzjvmli','draf','faef6368f6f0a9c9f282d28172cd989611eaf21b9ba781a3c985452fef6b6fc2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 23:08:06.081782','dkisp-tarakan',NULL);
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:2','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:2a2y6rpmympgwxyaqwxe7obqm6','2a2y6rpmympgwxyaqwxe7obqm6',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:f2jovidjy5pybsih2o2dzjvmli:2','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 07.07\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:f2jovidjy5pybsih2o2dzjvmli','f2jovidjy5pybsih2o2dzjvmli',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "EdgVNEuRK5J9jSLPXlGnk5MS"}]]}}','c85d5c3dbf1b0d6896dcfaf2ea1f2777922008a8ae84d848c1d960e2cd100c66',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:sxbmnvkoext73lvk6cyttmoe3i:2','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 07.08\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:sxbmnvkoext73lvk6cyttmoe3i','sxbmnvkoext73lvk6cyttmoe3i',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "LMvEPxn-J6NFJ7qsb_tptgwH"}]]}}','e39e4cd478dd48c1581e7539b1be460da58b503ba6bd129fdd38f4046ed3456a',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:3','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:4','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:5','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:6','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:7','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:8','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:9','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:2a2y6rpmympgwxyaqwxe7obqm6:10','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 07.07\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:2a2y6rpmympgwxyaqwxe7obqm6','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:f2jovidjy5pybsih2o2dzjvmli:3','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 07.08\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:f2jovidjy5pybsih2o2dzjvmli:4','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 07.08\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:f2jovidjy5pybsih2o2dzjvmli:5','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 07.08\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:f2jovidjy5pybsih2o2dzjvmli:6','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 07.08: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 07.08: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 07.07: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 07.07: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "Eam8euIx3qv2aGHBBuPJY97o"}, {"text": "Lihat surat", "callback_data": "8C3DznTRANunfwpGonnbgVlL"}], [{"text": "Minta kelengkapan", "callback_data": "aaz3onNdRy9U_RcG3r2NLqXT"}, {"text": "Kembalikan", "style": "danger", "callback_data": "Y65-gAPmLmZfOuRCTEudAPWF"}], [{"text": "Catatan", "callback_data": "RFGPXOJcnq5hCYAYJV636zxi"}, {"text": "Lihat berkas", "callback_data": "t5uPaaLCCbh1lbQlFVBxgfRL"}], [{"text": "Riwayat", "callback_data": "by-3HAIWNWDGHPt25n3UMp6Y"}, {"text": "Jelaskan tenggat", "callback_data": "2LG__ez5viw0aDJm1aFBi5dp"}]]}}','160ff7c63df8e0d5cc95287c8482b23898a475a163d54a736e5c7364aae83171',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:sxbmnvkoext73lvk6cyttmoe3i:3','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 07.08: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 07.07: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "hWkPyDrArhDpLsHSF4lmWI0R"}, {"text": "Minta kelengkapan", "callback_data": "OAXxS9aV3A3JITQpaJdlNm_5"}], [{"text": "Catatan", "callback_data": "jKbbMwA2yqlr2NlzbDz4LbAg"}, {"text": "Lihat berkas", "callback_data": "GOA90CeLn4O0FiG__CuQX0HJ"}], [{"text": "Riwayat", "callback_data": "g870Tj-Q1cTPXfpPEJzpKqdh"}, {"text": "Jelaskan tenggat", "callback_data": "Y-i39qVD03e3N7Dc76I5ihjf"}]]}}','0de117268e9b867ca6adeca1dadbbf82ba0849d7f263c6da41726ad7907e35b4',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('cratandn3w5mk3gckbxiftl3np',X'9F8700A979614673A66AD5609F118CF2872F5916E71E41214DB7BF46759F20A68E5FF276D0001CAC65CB947E57846B1D2CDDB3E51B5F8F051A67264E',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('uymhoa2swj7as7uboi3mw3fzcv',X'4BA32347F0F83412DEFCD4F92A3A72E6D2260C54D539C0622E7EC820BB2AAE2746A595D1CA7A287E080A20C6F483CDE6E4564F1574AEDB577F5B5125',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('fteep5ch2anx3eyc77llqj2gqk',X'5E4C0893A4957F2AAE1B9A382A61A65EAB9BFA32E5AFA0840E3F667B63DED4CA4CE83D01185804AA5CA958E41A7685DC2F07D51F4B5F78E70BAD75E9',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('pqjvptwi7fsanmdf4avxb6d3sc',X'A685B07F97362EBC2A6A67DEB4C18D544B64194F0EE71BEFFE64B053EBB9B4D4107820EF6D64231ED8ADA15DE46426D40F4B4A3B4262A5764D0EBC93',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('o2o6pl5j6l6j6dxttlqzrkuxeq',X'651E4C4DFF068EF961D90C576BAA8C9EE8F6B3422836C6362511B4AB2BA45BC91B397FD795CD30C546157D95F722646F16A536653CE6E5A5116E3A27',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('etrtivvtp3safznilzhpe7tfxh',X'A8141D88D3F50C3AC04D0AB4B16B4E6BB153B74824C70C6BA4D40969299ED7AC55F49175A3AFF974A8480B4119CB81F060B06E1B538E854138CF6520',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('t2yz3u3w26gnxl7gopg2y6n3po',X'E242E1A84C859961264B2B98DE7C7487123D04F9C4E45E00681C984C6F0FDBEE61F74F389EF4B30B65F28757FCFA435CF60FE54785B9E37E8A95B651',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',1,1,0,'ajukan','pemohon','t2yz3u3w26gnxl7gopg2y6n3po','selesai',0,0,'2026-11-25 23:07:26.081782',NULL,'2026-11-25 23:07:26.081782',NULL,'dkisp-tarakan','t2yz3u3w26gnxl7gopg2y6n3po');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 23:07:26.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:32.081782',1,'dkisp-tarakan','cratandn3w5mk3gckbxiftl3np');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',1,1,0,'ajukan','pemohon','t2yz3u3w26gnxl7gopg2y6n3po','selesai',0,0,'2026-11-25 23:07:28.081782',NULL,'2026-11-25 23:07:28.081782',NULL,'dkisp-tarakan','t2yz3u3w26gnxl7gopg2y6n3po');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 23:07:28.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:58.081782',1,'dkisp-tarakan','cratandn3w5mk3gckbxiftl3np');
INSERT INTO "langkah_berkas" VALUES('sxbmnvkoext73lvk6cyttmoe3i',1,1,0,'ajukan','pemohon','t2yz3u3w26gnxl7gopg2y6n3po','selesai',0,0,'2026-11-25 23:07:30.081782',NULL,'2026-11-25 23:07:30.081782',NULL,'dkisp-tarakan','t2yz3u3w26gnxl7gopg2y6n3po');
INSERT INTO "langkah_berkas" VALUES('sxbmnvkoext73lvk6cyttmoe3i',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 23:07:30.081782','2026-11-27 08:30:00.000000','2026-11-25 23:08:10.081782',1,'dkisp-tarakan','cratandn3w5mk3gckbxiftl3np');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 23:07:32.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:34.081782',1,'dkisp-tarakan','fteep5ch2anx3eyc77llqj2gqk');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 23:07:34.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:36.081782',1,'dkisp-tarakan','pqjvptwi7fsanmdf4avxb6d3sc');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 23:07:36.081782','2026-12-01 08:00:00.000000','2026-11-25 23:07:42.081782',1,'dkisp-tarakan','o2o6pl5j6l6j6dxttlqzrkuxeq');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 23:07:42.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:44.081782',1,'dkisp-tarakan','pqjvptwi7fsanmdf4avxb6d3sc');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 23:07:44.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:46.081782',1,'dkisp-tarakan','fteep5ch2anx3eyc77llqj2gqk');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 23:07:46.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:48.081782',1,'dkisp-tarakan','uymhoa2swj7as7uboi3mw3fzcv');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 23:07:48.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:52.081782',1,'dkisp-tarakan','cratandn3w5mk3gckbxiftl3np');
INSERT INTO "langkah_berkas" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 23:07:52.081782','2026-11-27 08:30:00.000000','2026-11-25 23:07:56.081782',1,'dkisp-tarakan','t2yz3u3w26gnxl7gopg2y6n3po');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 23:07:58.081782','2026-11-27 08:30:00.000000','2026-11-25 23:08:00.081782',1,'dkisp-tarakan','fteep5ch2anx3eyc77llqj2gqk');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 23:08:00.081782','2026-11-27 08:30:00.000000','2026-11-25 23:08:02.081782',1,'dkisp-tarakan','pqjvptwi7fsanmdf4avxb6d3sc');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 23:08:02.081782','2026-12-01 08:00:00.000000','2026-11-25 23:08:08.081782',1,'dkisp-tarakan','o2o6pl5j6l6j6dxttlqzrkuxeq');
INSERT INTO "langkah_berkas" VALUES('f2jovidjy5pybsih2o2dzjvmli',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 23:08:08.081782','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('sxbmnvkoext73lvk6cyttmoe3i',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 23:08:10.081782','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','2a2y6rpmympgwxyaqwxe7obqm6',NULL,'2026-11-25 23:07:26.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','f2jovidjy5pybsih2o2dzjvmli',NULL,'2026-11-25 23:07:28.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','sxbmnvkoext73lvk6cyttmoe3i',NULL,'2026-11-25 23:07:30.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','2a2y6rpmympgwxyaqwxe7obqm6','YUJ6P2KPWRVRCPG3','2026-11-25 23:07:48.081782','2026-11-25 23:07:52.081782','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('cratandn3w5mk3gckbxiftl3np',X'27AF6D1B5510A7A17B808047AF1AEE98C071185C446C5CD76CF63FEE45FB8C4115C8069AB2E38BE002B89FDB','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('uymhoa2swj7as7uboi3mw3fzcv',X'0377AABB62180F45B3ED97B70860830AA210DE251D1C8565E2A9A62BCE43014453A5379032584D48A7D68C238681A5B203','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('fteep5ch2anx3eyc77llqj2gqk',X'B837C9AF64CD33ADBCFE00672F6F12D79AC62AB0360904048810D8F4D8BEE0903FED28F38D479FB3A2B120F2','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('pqjvptwi7fsanmdf4avxb6d3sc',X'A8E202C63728DE931BB377236AD2652944ACFAEE3D72295A7C262758C0196432BFF62BEBB293D8BCD9C28509B2443BF28B','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('o2o6pl5j6l6j6dxttlqzrkuxeq',X'82A23AAF420E6B83593291A0D929332E374A4D7334977796FF4A2CED92887ED55344E811696E693985DACADB1C','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('etrtivvtp3safznilzhpe7tfxh',X'85589A742C22124CD8E7A7A73CBA77B3E76AEDAD7F61BF5D271221B1CC82E357435423D9A86D79A1594AB9BE','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('t2yz3u3w26gnxl7gopg2y6n3po',X'1AAAA1C4D71EB44F34FEC103978AF1AFCCC0926BF7AC22A78CE733620A57E440C598EDE2E51A8EEA301870','',NULL,'2026-11-25 23:07:24.081782','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.240178',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.240178',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.428296',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.428296',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.592215',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.592215',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:22.765404',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:23.024973',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:23.259766',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "dbe9d7824cb8ff251d9994b13e5e683afebf4f503bd21da89011d5ed9f62e1df", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:2a2y6rpmympgwxyaqwxe7obqm6:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:23.666838',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:23.836609',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:24.096628',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:24.457382',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:24.805428',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:2a2y6rpmympgwxyaqwxe7obqm6:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:25.540345',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:25.664830',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:2a2y6rpmympgwxyaqwxe7obqm6:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:25.823495',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "f5db35042a996873853a53eac4e6b004d973742fa4bfaed7c276da4a634decae", "nama": "umkm.csv"}}',NULL,'serah:2a2y6rpmympgwxyaqwxe7obqm6:10:101:h6rx2ghmv7ofzcoxnwvy3xjxpl',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:25.823495',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:25.823495',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:26.393956',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:26.724910',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:27.076314',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "faef6368f6f0a9c9f282d28172cd989611eaf21b9ba781a3c985452fef6b6fc2", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:f2jovidjy5pybsih2o2dzjvmli:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:27.566226',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:27.740880',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 00:07:27.913874',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'2a2y6rpmympgwxyaqwxe7obqm6',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:31.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'f2jovidjy5pybsih2o2dzjvmli',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:57.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'sxbmnvkoext73lvk6cyttmoe3i',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:08:09.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'2a2y6rpmympgwxyaqwxe7obqm6',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:33.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'2a2y6rpmympgwxyaqwxe7obqm6',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:35.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'2a2y6rpmympgwxyaqwxe7obqm6',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 23:07:41.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'2a2y6rpmympgwxyaqwxe7obqm6',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:43.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'2a2y6rpmympgwxyaqwxe7obqm6',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:45.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'2a2y6rpmympgwxyaqwxe7obqm6',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:47.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'2a2y6rpmympgwxyaqwxe7obqm6',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:51.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'2a2y6rpmympgwxyaqwxe7obqm6',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:53.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'2a2y6rpmympgwxyaqwxe7obqm6',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 23:07:55.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'f2jovidjy5pybsih2o2dzjvmli',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:07:59.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'f2jovidjy5pybsih2o2dzjvmli',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 23:08:01.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'f2jovidjy5pybsih2o2dzjvmli',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 23:08:07.081782','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'f2jovidjy5pybsih2o2dzjvmli',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'sxbmnvkoext73lvk6cyttmoe3i',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','cratandn3w5mk3gckbxiftl3np','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(2,'sekretaris','uymhoa2swj7as7uboi3mw3fzcv','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(3,'kabid','fteep5ch2anx3eyc77llqj2gqk','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(4,'statistisi','pqjvptwi7fsanmdf4avxb6d3sc','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(5,'analis','o2o6pl5j6l6j6dxttlqzrkuxeq','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(6,'admin','etrtivvtp3safznilzhpe7tfxh','definitif','2026-11-25 23:07:24.081782',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
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
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',1,'PermohonanDiajukan','2026-11-25 23:07:26.081782','{"at":"2026-11-25T23:07:26.081782+00:00","dokumen":[{"id":"bonj4ihmy57i247wwz42sxlwlh","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","rahasia":"2o3TyXpGCKcie5uByHONn7W2qDWv+9yRyKifs1XIAoC3SCu5u3E5D4lWiuS/3jaok/eKDImNS5oMBx5PudPX15IaJfLI0+qYB/FxM/+IIRaXD52JyAV5E1KvcEqwHHotRhAAlfme2M/WbG8Pcu2b45jFrt48gwL45D5P2THImzvnGbz8c8QjpIsPkB9CGRtI4SCzvgyZq/INXMUbR22DPOLBnAfx6Jpk8jrCRiz3RmHwlydiAO9QMKGvXSsBto3Ng51OzZN1PbN4LX5VXWAG6FNWHQpXYM2AuZ0XBjFP9YY3TARXXi0qD+0Ue7tCjBl3dZNd7DNoZRTpyWIFtxoWXZj2bytDna14Q1RiXDfQD4/TbhZ1Z6WObnyRWVj7mzv6PMQD0K0R5Xs+IFpdcF/THIkf64dPLR9dn10B9k/Zt1/vxqte2CfXdyQ/SfvrRwHkd/L9UeEbgqlLqGWCoPDfw+A=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','t2yz3u3w26gnxl7gopg2y6n3po','0000000000000000000000000000000000000000000000000000000000000000','4eac9a7e292998534feef69bf676e23ac8fcccaf09f4c5081c5ac9be01108de4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',2,'LangkahDibuka','2026-11-25 23:07:26.081782','{"aksi":"ajukan","at":"2026-11-25T23:07:26.081782+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"samping":false}',NULL,'4eac9a7e292998534feef69bf676e23ac8fcccaf09f4c5081c5ac9be01108de4','b7f807c1bc84b16a359ddce9b6899f44fa763a3f068987303fea3fbba50184cd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',3,'LangkahSelesai','2026-11-25 23:07:26.081782','{"at":"2026-11-25T23:07:26.081782+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'b7f807c1bc84b16a359ddce9b6899f44fa763a3f068987303fea3fbba50184cd','49cd6c6e885447ff48d1a6cd08d8b8641c0ece538854ab45d1733274f8f1f2d7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',4,'LangkahDibuka','2026-11-25 23:07:26.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:26.081782+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'49cd6c6e885447ff48d1a6cd08d8b8641c0ece538854ab45d1733274f8f1f2d7','befaecb0a5cb243dd7f356d0527ac1be5055bf02e61a6b80be97e26a3b6ece99','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',1,'PermohonanDiajukan','2026-11-25 23:07:28.081782','{"at":"2026-11-25T23:07:28.081782+00:00","dokumen":[{"id":"pqa76tqind4rjbpd4uytvtfee4","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","rahasia":"C08mNNygvC8kw9gMeK9LKowYRYs09B2UbGC5vuIP9S1LPIaZSeR8ZFMDePLVgbFA25vQBxo0XFY4KF8VzUBkqjzYgfqw2npmrO1WVU8x06X1qrhBgMCg6RH+LllP1FEYP3/RyNhqu9QQL6PlyfWkyAa0+vIeK/o6FYkICS0MkU71v2ITToPqVQUrHZsd4jExLrWE25rQlOGGq729V+pOQ7KDH1hHLh55zRupD/YaV+IoLeGUQXii+okNn+8TXl7W9n1Dpxy1Mf/4Xd98iPk4HOyDbuz6K4TtDu3ZTlbgdOGLl9PEzcQnWVl/dUs/+Uu7x0XWhQO3wB0C86Zkcq7kfCi/p0YBOCzhNfGK9jI6fuI+qQlhi6kO2nMHl0v9Vp7OUeG2O+dNzS/xNEyEVyC0uZ/C4WD1EBDG7mT3QgSIlTlq8FUlq9A6lVbGOHbj7V8PAWY0C0f6r9H27gyvEuWblzk=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','t2yz3u3w26gnxl7gopg2y6n3po','0000000000000000000000000000000000000000000000000000000000000000','ef752abb42eaf1dcc762e24b35129230fceb4906c0b007cfd187e68dfa29babc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',2,'LangkahDibuka','2026-11-25 23:07:28.081782','{"aksi":"ajukan","at":"2026-11-25T23:07:28.081782+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"samping":false}',NULL,'ef752abb42eaf1dcc762e24b35129230fceb4906c0b007cfd187e68dfa29babc','ba845d17ca04599ae49404074df33662d51ff507acf7527d02555e8886c44afa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',3,'LangkahSelesai','2026-11-25 23:07:28.081782','{"at":"2026-11-25T23:07:28.081782+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'ba845d17ca04599ae49404074df33662d51ff507acf7527d02555e8886c44afa','085bb0f10394c7fb9050a55b2838f401da786e08078d4161a9e4b9c0ae8de41d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',4,'LangkahDibuka','2026-11-25 23:07:28.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:28.081782+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'085bb0f10394c7fb9050a55b2838f401da786e08078d4161a9e4b9c0ae8de41d','bd95afacff15494a796156e3c33e89c1aca74535aff9fcd5288578b7dc83fdff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',1,'PermohonanDiajukan','2026-11-25 23:07:30.081782','{"at":"2026-11-25T23:07:30.081782+00:00","dokumen":[{"id":"43pzlecg35ovskfh7ydh4xwmax","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"},"pemohon":"t2yz3u3w26gnxl7gopg2y6n3po","rahasia":"a8R9sX34GqYWyqvRsyixGhtlbcAMm5Nc0Ozd7fnEEfGqkzVMvEAA80eUIur9QWAMOZRbZekf80aWyttLtBrW6Qm1fMuZfaVM8Yxzh/j6kxYeRVEMkaNkLgST5ccPNFgqiHr/Jne63aPRQfLeRvqqng0kNQ1uyo6hIs5WdF7cOVQrg1Rb1vcq3wszFRXlob9xc/KhwOh5yH2Bi23+oukUjPK6BEcF65M5KpfvzEMvCjnyPKIyX8HXbsq49/JXhgohOUO7NaoZWOGxgqn4xJ02PLSlUsqlnaZbAvQ/9rI+eZPytk4OIo8nrMu6x0Dx4cuuVwXLH8FmdZI3K0SRURxVCmT51D4iJchkdd1VfQZ/d5vgdJea0x14aO0eHLmbBkVti0d7uVdNWdzUzKKlR8ewy23UfI8qNVnDQhEmT3olzquXJpUni37K6NvRUCAzA8cmb3jR3JjkL4d6XOycL74x9N0=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','t2yz3u3w26gnxl7gopg2y6n3po','0000000000000000000000000000000000000000000000000000000000000000','8da8eabc026351df497e6bd30a6f4e987bd1d827c833ac76dd275f94d85f55e0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',2,'LangkahDibuka','2026-11-25 23:07:30.081782','{"aksi":"ajukan","at":"2026-11-25T23:07:30.081782+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","putaran":1,"samping":false}',NULL,'8da8eabc026351df497e6bd30a6f4e987bd1d827c833ac76dd275f94d85f55e0','3936ec3818dc33b1b29d97758f92ca4af1d39131f0ae70bcbffce05b861f5378','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',3,'LangkahSelesai','2026-11-25 23:07:30.081782','{"at":"2026-11-25T23:07:30.081782+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'3936ec3818dc33b1b29d97758f92ca4af1d39131f0ae70bcbffce05b861f5378','3ca0e37361359324ae708f1a198ee4a1e1c093ab4a5415dbb3aeb43bbadffddf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',4,'LangkahDibuka','2026-11-25 23:07:30.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:30.081782+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3ca0e37361359324ae708f1a198ee4a1e1c093ab4a5415dbb3aeb43bbadffddf','48a66864e42a28a5dc11f99ef905238c109dce57391ca4cac7f68fee4ae66a85','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',5,'DisposisiDiberikan','2026-11-25 23:07:32.081782','{"at":"2026-11-25T23:07:32.081782+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"rahasia":"KWsoqmFhIeWB9XwqoddPO9LfgFSX0YCIn3b9/iz+Udu4bDUUkJIhDmjLMd4b3RegyRzTOyX795IWcw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','befaecb0a5cb243dd7f356d0527ac1be5055bf02e61a6b80be97e26a3b6ece99','444fe3e2545293736a91a0204814d9564354c0800cc43d3f9a774838fdc248aa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',6,'LangkahSelesai','2026-11-25 23:07:32.081782','{"at":"2026-11-25T23:07:32.081782+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"}}',NULL,'444fe3e2545293736a91a0204814d9564354c0800cc43d3f9a774838fdc248aa','29987a6637c311d42d1999b0a33b058b159f3ccd1211b2549a8afe399a4fee60','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',7,'LangkahDibuka','2026-11-25 23:07:32.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:32.081782+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'29987a6637c311d42d1999b0a33b058b159f3ccd1211b2549a8afe399a4fee60','3e8911962fc74062497dcfd79b35ed298d84981e694dfc6970b6c5bab3d14611','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',8,'DisposisiDiberikan','2026-11-25 23:07:34.081782','{"at":"2026-11-25T23:07:34.081782+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"},"rahasia":"M2hhcYWUiGmmHj1AootlGOmgA/WxUcOJrGpRq6DqU6Djp2q88OBXIKOKVBrT/VL7axWPjp1Ydvxnpg==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','3e8911962fc74062497dcfd79b35ed298d84981e694dfc6970b6c5bab3d14611','e010db6b9fc7f9545a804f7a7d3ddc21c0827177d621e65d36a3e7a673ff02be','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',9,'LangkahSelesai','2026-11-25 23:07:34.081782','{"at":"2026-11-25T23:07:34.081782+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"}}',NULL,'e010db6b9fc7f9545a804f7a7d3ddc21c0827177d621e65d36a3e7a673ff02be','fb1f547636d1459ebbe740f9edd38f64823978334c1a831bb696cd6f33a7db36','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',10,'LangkahDibuka','2026-11-25 23:07:34.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:34.081782+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'fb1f547636d1459ebbe740f9edd38f64823978334c1a831bb696cd6f33a7db36','221bb5d94160df5c04b89fbcfa315d370c0edd33c714b87e82614943bd104984','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',11,'DisposisiDiberikan','2026-11-25 23:07:36.081782','{"at":"2026-11-25T23:07:36.081782+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"},"rahasia":"DIt2UYqUAOLe/pydQW+57X5TquOvKoknjb+AXgh+gYepFumqeHelP0VbbCHuqJQLULgZ35H+9iZHDQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','221bb5d94160df5c04b89fbcfa315d370c0edd33c714b87e82614943bd104984','38591b2b996b05eaa1b05dc0baedae69bb51f1a5ab1f795f432afbece2cda552','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',12,'LangkahSelesai','2026-11-25 23:07:36.081782','{"at":"2026-11-25T23:07:36.081782+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"}}',NULL,'38591b2b996b05eaa1b05dc0baedae69bb51f1a5ab1f795f432afbece2cda552','89511e20d4689a4a503604f02b8a3d0dbea15f9e48d571ec100a9620f47910d4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',13,'LangkahDibuka','2026-11-25 23:07:36.081782','{"aksi":"susun_surat","at":"2026-11-25T23:07:36.081782+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'89511e20d4689a4a503604f02b8a3d0dbea15f9e48d571ec100a9620f47910d4','64f41a4e424905cae7a8af7c21f1c881557fdebb465c81f0b6f3a11d78ed21ba','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',14,'DokumenDilampirkan','2026-11-25 23:07:38.081782','{"at":"2026-11-25T23:07:38.081782+00:00","dokumen":{"id":"h6rx2ghmv7ofzcoxnwvy3xjxpl","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f5db35042a996873853a53eac4e6b004d973742fa4bfaed7c276da4a634decae","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"},"rahasia":"JSvbiPcVCO66m7gQOpIJHdTxAgEPYHVOHVq/sQFAfyZJwyaFT15nPCfQ5uIS8ri9"}','t2yz3u3w26gnxl7gopg2y6n3po','64f41a4e424905cae7a8af7c21f1c881557fdebb465c81f0b6f3a11d78ed21ba','e2c73097943005c44e5c0c5469c37979bf9fd332e816ceece5c624ecb136becf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',15,'DrafSuratDisusun','2026-11-25 23:07:40.081782','{"at":"2026-11-25T23:07:40.081782+00:00","dokumen":{"id":"c2l2cklq2kw4cxazqf5bsdoy7u","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"dbe9d7824cb8ff251d9994b13e5e683afebf4f503bd21da89011d5ed9f62e1df","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'e2c73097943005c44e5c0c5469c37979bf9fd332e816ceece5c624ecb136becf','897589aa6ed07d86d20cd2d2c1a4435a7cca52bd64930d351f8c03a204a1c99e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',16,'LangkahSelesai','2026-11-25 23:07:42.081782','{"at":"2026-11-25T23:07:42.081782+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"}}',NULL,'897589aa6ed07d86d20cd2d2c1a4435a7cca52bd64930d351f8c03a204a1c99e','842c97c3b9eb80495bd0f97d1c738326e643492c51137160fc48aec0fd5be01e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',17,'LangkahDibuka','2026-11-25 23:07:42.081782','{"aksi":"paraf","at":"2026-11-25T23:07:42.081782+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'842c97c3b9eb80495bd0f97d1c738326e643492c51137160fc48aec0fd5be01e','e33044107e7346fa2f7c8c4f28206cd7b9845e36f2bbd911b4382b72008ac5fa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',18,'ParafDibubuhkan','2026-11-25 23:07:44.081782','{"at":"2026-11-25T23:07:44.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"}}',NULL,'e33044107e7346fa2f7c8c4f28206cd7b9845e36f2bbd911b4382b72008ac5fa','565079738b5d8f77df79a0a81e546e1f5bce9402d5562dba85cfdafbe49d8887','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',19,'LangkahSelesai','2026-11-25 23:07:44.081782','{"at":"2026-11-25T23:07:44.081782+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"}}',NULL,'565079738b5d8f77df79a0a81e546e1f5bce9402d5562dba85cfdafbe49d8887','3685174489c50b6427b719c48afea07e54f1df248cf438837b93dff0f82e6bb1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',20,'LangkahDibuka','2026-11-25 23:07:44.081782','{"aksi":"paraf","at":"2026-11-25T23:07:44.081782+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3685174489c50b6427b719c48afea07e54f1df248cf438837b93dff0f82e6bb1','f7b97437df9f0e91772fe534118fac54ebc4053d470a57b013ce3c77d36ec14e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',21,'ParafDibubuhkan','2026-11-25 23:07:46.081782','{"at":"2026-11-25T23:07:46.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"}}',NULL,'f7b97437df9f0e91772fe534118fac54ebc4053d470a57b013ce3c77d36ec14e','38bb7f710961c51ed43ef1d27a806ee91bf90cbdba5da2be97311499fd211062','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',22,'LangkahSelesai','2026-11-25 23:07:46.081782','{"at":"2026-11-25T23:07:46.081782+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"}}',NULL,'38bb7f710961c51ed43ef1d27a806ee91bf90cbdba5da2be97311499fd211062','4c81e67b1c5579576d7149d05731080a9c6eb0901a714c46c325755a026cb1fc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',23,'LangkahDibuka','2026-11-25 23:07:46.081782','{"aksi":"paraf","at":"2026-11-25T23:07:46.081782+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'4c81e67b1c5579576d7149d05731080a9c6eb0901a714c46c325755a026cb1fc','52565ebe76380cec14a992c63b8adf574d89feeb150cd7e96a7b16b9ac07b0c2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',24,'ParafDibubuhkan','2026-11-25 23:07:48.081782','{"at":"2026-11-25T23:07:48.081782+00:00","isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"uymhoa2swj7as7uboi3mw3fzcv","sebagai":"definitif"}}',NULL,'52565ebe76380cec14a992c63b8adf574d89feeb150cd7e96a7b16b9ac07b0c2','856bd0c95394bbb73d6ca9c9038658d16c78449ef604c417fa71e36a077d6895','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',25,'LangkahSelesai','2026-11-25 23:07:48.081782','{"at":"2026-11-25T23:07:48.081782+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"uymhoa2swj7as7uboi3mw3fzcv","sebagai":"definitif"}}',NULL,'856bd0c95394bbb73d6ca9c9038658d16c78449ef604c417fa71e36a077d6895','0e6c9353bade9ed4ade9090a3f95894fcab5306a1ab8f83fecff55101246c6eb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',26,'LangkahDibuka','2026-11-25 23:07:48.081782','{"aksi":"tandatangani","at":"2026-11-25T23:07:48.081782+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0e6c9353bade9ed4ade9090a3f95894fcab5306a1ab8f83fecff55101246c6eb','469ee6e6e245fb9ade5915c99bf7af5e52c936f73a831d28bbe51a4214139198','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',27,'NomorSuratDipesan','2026-11-25 23:07:48.081782','{"at":"2026-11-25T23:07:48.081782+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"YUJ6P2KPWRVRCPG3","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'469ee6e6e245fb9ade5915c99bf7af5e52c936f73a831d28bbe51a4214139198','9aa6ff8e56f582f02828fb4428a4f6799204b5107173e5e5e179a6eceb9cbdb1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',28,'SuratDirender','2026-11-25 23:07:50.081782','{"at":"2026-11-25T23:07:50.081782+00:00","docx":{"id":"hocg7yac6i6z2srbg6fnaubciq","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f","oleh":null,"pdf":null,"penanda":null,"tanggal":"2026-11-26"}',NULL,'9aa6ff8e56f582f02828fb4428a4f6799204b5107173e5e5e179a6eceb9cbdb1','fdb14f1aa1b534fd2e4b933bbe013f388cccfdb2804ab0f514bb8345c5d88374','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',29,'SuratDitandatangani','2026-11-25 23:07:52.081782','{"at":"2026-11-25T23:07:52.081782+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"d3db7aaf4945f8a777be373dc45ad84c04afa4d53816cd4511cbe1960fbc76e7","sidik":""}',NULL,'fdb14f1aa1b534fd2e4b933bbe013f388cccfdb2804ab0f514bb8345c5d88374','b98f5c04b3621fdf8630891e5a89eefbd24b5061c4d8ef6612613274ce4ae537','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',30,'LangkahSelesai','2026-11-25 23:07:52.081782','{"at":"2026-11-25T23:07:52.081782+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"}}',NULL,'b98f5c04b3621fdf8630891e5a89eefbd24b5061c4d8ef6612613274ce4ae537','c087322fc42c8b007c63e842b0435c9f14e46c428c547063e396a8e5f1197c59','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',31,'LangkahDibuka','2026-11-25 23:07:52.081782','{"aksi":"serahkan","at":"2026-11-25T23:07:52.081782+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c087322fc42c8b007c63e842b0435c9f14e46c428c547063e396a8e5f1197c59','8dc8aca4a5c0f78ef5697c375685f4b6a0f094c6c24b27a2b9b1f34ee3db9af4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',32,'BerkasDiserahkan','2026-11-25 23:07:54.081782','{"at":"2026-11-25T23:07:54.081782+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"}}',NULL,'8dc8aca4a5c0f78ef5697c375685f4b6a0f094c6c24b27a2b9b1f34ee3db9af4','84a31196f13f64d5acb618106d643d7bc62fb0bd7f706b8117cd31df6d13df6c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',33,'SerahTerimaDikonfirmasi','2026-11-25 23:07:56.081782','{"at":"2026-11-25T23:07:56.081782+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'84a31196f13f64d5acb618106d643d7bc62fb0bd7f706b8117cd31df6d13df6c','3576813c8e2344470f1ccf4245ae7eab3611dc13e1288a9fab3dace34329f0df','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',34,'LangkahSelesai','2026-11-25 23:07:56.081782','{"at":"2026-11-25T23:07:56.081782+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'3576813c8e2344470f1ccf4245ae7eab3611dc13e1288a9fab3dace34329f0df','e6a9891a1c58266839cd1eb41d6415f807fc13aaacca02be0ae1acfac215ec63','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('2a2y6rpmympgwxyaqwxe7obqm6',35,'BerkasSelesai','2026-11-25 23:07:56.081782','{"at":"2026-11-25T23:07:56.081782+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"t2yz3u3w26gnxl7gopg2y6n3po","sebagai":"definitif"}}',NULL,'e6a9891a1c58266839cd1eb41d6415f807fc13aaacca02be0ae1acfac215ec63','093fa349fcb40ffe233ac0a9d2dc01310a6c2de4d66581bfd66a4b2e46a89237','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',5,'DisposisiDiberikan','2026-11-25 23:07:58.081782','{"at":"2026-11-25T23:07:58.081782+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"rahasia":"eVEirPnaKB6jf/PO+cubQCIyTL64GfqoOo+QZ4N87kd+SbNFgzEkiSfUgsfsuDiUvNm1jxZU8KmlRg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','bd95afacff15494a796156e3c33e89c1aca74535aff9fcd5288578b7dc83fdff','54ef79f8535cd0e76791b6a773f3abc51d3fb1812a3867351e03026a33e0dc15','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',6,'LangkahSelesai','2026-11-25 23:07:58.081782','{"at":"2026-11-25T23:07:58.081782+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"}}',NULL,'54ef79f8535cd0e76791b6a773f3abc51d3fb1812a3867351e03026a33e0dc15','913cef64ede21114a392900d9c0fff96d80dddb357e90f79fab162c7e867ee77','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',7,'LangkahDibuka','2026-11-25 23:07:58.081782','{"aksi":"disposisi","at":"2026-11-25T23:07:58.081782+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'913cef64ede21114a392900d9c0fff96d80dddb357e90f79fab162c7e867ee77','67c52914fc7c0d2136452e01f259d9df714bf88fedd1cddc5dd32ce9d8fb5147','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',8,'DisposisiDiberikan','2026-11-25 23:08:00.081782','{"at":"2026-11-25T23:08:00.081782+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"},"rahasia":"7eRAzOZx65ZvVC6jlsTdjrYwORHPs9Pg87rsu08hJEeNzqzz+37J+ikBYR2DK7aUapQHQFjV8vOpQA==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','67c52914fc7c0d2136452e01f259d9df714bf88fedd1cddc5dd32ce9d8fb5147','5c9415d95868ff0f2ad045f36bff60a409af0616616ced11bd453d0edbc3da17','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',9,'LangkahSelesai','2026-11-25 23:08:00.081782','{"at":"2026-11-25T23:08:00.081782+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"fteep5ch2anx3eyc77llqj2gqk","sebagai":"definitif"}}',NULL,'5c9415d95868ff0f2ad045f36bff60a409af0616616ced11bd453d0edbc3da17','72b69cb3a61de4047ca1b8335d964c5c08dad65e7a3b4f25ac5c7eb82d41a5bf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',10,'LangkahDibuka','2026-11-25 23:08:00.081782','{"aksi":"disposisi","at":"2026-11-25T23:08:00.081782+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'72b69cb3a61de4047ca1b8335d964c5c08dad65e7a3b4f25ac5c7eb82d41a5bf','bb5790fd9441b49b980498a18579855f9642318567ae8f0453ecd3333bf39495','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',11,'DisposisiDiberikan','2026-11-25 23:08:02.081782','{"at":"2026-11-25T23:08:02.081782+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"},"rahasia":"8vKoczqOyUlERgi0aCxrfz2zrCJpTVscinmuDywu8V4CtGQbjEvcAfpgkdxLJExopUewDLDIIslbWg==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','bb5790fd9441b49b980498a18579855f9642318567ae8f0453ecd3333bf39495','4942cb1f125c1ad6c5cd6d4e25c76b18251d42517899be15ce6d4e2ac0ec5601','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',12,'LangkahSelesai','2026-11-25 23:08:02.081782','{"at":"2026-11-25T23:08:02.081782+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"pqjvptwi7fsanmdf4avxb6d3sc","sebagai":"definitif"}}',NULL,'4942cb1f125c1ad6c5cd6d4e25c76b18251d42517899be15ce6d4e2ac0ec5601','8caeda8490ad95bb838abee552510d7d49a5cc8348a8b07e9aa31e1cbfceff68','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',13,'LangkahDibuka','2026-11-25 23:08:02.081782','{"aksi":"susun_surat","at":"2026-11-25T23:08:02.081782+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8caeda8490ad95bb838abee552510d7d49a5cc8348a8b07e9aa31e1cbfceff68','a58ee693faf2c537ac87162acdbbed8dd134d35da8afba78ebf6210b2d70ce6d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',14,'DokumenDilampirkan','2026-11-25 23:08:04.081782','{"at":"2026-11-25T23:08:04.081782+00:00","dokumen":{"id":"ie5777cpoxg6qnso7emibiuyyh","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"860df1c9505dfd878fc3ff1b97be8e7f3efa848db5ab128c1ca651b3297af2b3","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"},"rahasia":"lQHhB19Z7ZppgnzXJ55tBBT2ue/febrBktIVMbbJg0omaZ7tKvFl23zgJHZvVata"}','t2yz3u3w26gnxl7gopg2y6n3po','a58ee693faf2c537ac87162acdbbed8dd134d35da8afba78ebf6210b2d70ce6d','1c80263928f27c664159ac4ead60a6b8f388e62b19d164cfbbe427b5c50edd14','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',15,'DrafSuratDisusun','2026-11-25 23:08:06.081782','{"at":"2026-11-25T23:08:06.081782+00:00","dokumen":{"id":"xd5hqlsaoicbgucbzcevlslghe","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"faef6368f6f0a9c9f282d28172cd989611eaf21b9ba781a3c985452fef6b6fc2","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'1c80263928f27c664159ac4ead60a6b8f388e62b19d164cfbbe427b5c50edd14','264eb900dbed66d8676cf2e1a744c4751ede8df9da6f7e0181bbffe67f5f686a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',16,'LangkahSelesai','2026-11-25 23:08:08.081782','{"at":"2026-11-25T23:08:08.081782+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"o2o6pl5j6l6j6dxttlqzrkuxeq","sebagai":"definitif"}}',NULL,'264eb900dbed66d8676cf2e1a744c4751ede8df9da6f7e0181bbffe67f5f686a','d17a5874daa54a3ab5a89557eb8e0f64e29d63c947d28249dbc0e21e89b7ceed','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('f2jovidjy5pybsih2o2dzjvmli',17,'LangkahDibuka','2026-11-25 23:08:08.081782','{"aksi":"paraf","at":"2026-11-25T23:08:08.081782+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d17a5874daa54a3ab5a89557eb8e0f64e29d63c947d28249dbc0e21e89b7ceed','525567d02a9be318b0cc7aad2e70556dd4b4e73db4c7977c6953b63c81ad5f5a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',5,'DisposisiDiberikan','2026-11-25 23:08:10.081782','{"at":"2026-11-25T23:08:10.081782+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"},"rahasia":"OsvFvKOi6txSYL2+3EyVotE7IX7XET9+RYWmC25Qwd2yZ1NgYrsYnBJKcwfLqgv1roHM63eiDjfZ3Q==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','t2yz3u3w26gnxl7gopg2y6n3po','48a66864e42a28a5dc11f99ef905238c109dce57391ca4cac7f68fee4ae66a85','b5d2c3316f2842a518a981726b09e7d5a49d846558932e9f35510dd7c0bf37d3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',6,'LangkahSelesai','2026-11-25 23:08:10.081782','{"at":"2026-11-25T23:08:10.081782+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"cratandn3w5mk3gckbxiftl3np","sebagai":"definitif"}}',NULL,'b5d2c3316f2842a518a981726b09e7d5a49d846558932e9f35510dd7c0bf37d3','a93bd46d0b3d9be6f51637feda1fb9fe0f55474e7f8eadd22268699dff09f39c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('sxbmnvkoext73lvk6cyttmoe3i',7,'LangkahDibuka','2026-11-25 23:08:10.081782','{"aksi":"disposisi","at":"2026-11-25T23:08:10.081782+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a93bd46d0b3d9be6f51637feda1fb9fe0f55474e7f8eadd22268699dff09f39c','5221844acf74d6a3c6f2f59373483ff39ca55a2cc0a6ba0c58b9c17f34376bea','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 23:07:26.081782','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('J9sBvTmk6J0xHvbAd9F6ADPW','7000001',201,'disposisi','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O_6uMhK_tzxWo-fILSWXEfwR','7000001',201,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jU8FoRUlW2oiToA9nc0mvwtV','7000001',201,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('73L4PKxr16tdlF-AXUaZa9y0','7000001',201,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vGrMJYllFan_uSVU-caleA4w','7000001',201,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cztKNUoVD6nehMZKurJY5IOe','7000001',201,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7-MCWzz4TQ19tenv5skAh3UM','7000001',201,'perpanjang','{}','2a2y6rpmympgwxyaqwxe7obqm6',2,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AP20e0SpGyPoAoSRz1qZIdaL','7000001',101,'batal_berkas','{}','2a2y6rpmympgwxyaqwxe7obqm6',NULL,NULL,'2026-11-26 00:07:22.240178','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j4faaMtBEhmmpZ4_5cdzEYLn','7000001',201,'disposisi','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('p15qGFPCMu2t__s1zr7n5EFm','7000001',201,'minta','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9lEY4hDanwZBue-cVI1XLZVT','7000001',201,'catatan','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7w1z1CmP6t1or-W87vglTixC','7000001',201,'lampiran','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DxbXhb1TIWIYxv_Mu5fQjF1R','7000001',201,'riwayat','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pukRWaHPo5Xo_ABNxUpv5Hej','7000001',201,'tenggat','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dnmOyPP6xQWrfp8d7QoRSukm','7000001',201,'perpanjang','{}','f2jovidjy5pybsih2o2dzjvmli',2,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EdgVNEuRK5J9jSLPXlGnk5MS','7000001',101,'batal_berkas','{}','f2jovidjy5pybsih2o2dzjvmli',NULL,NULL,'2026-11-26 00:07:22.428296','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dpubxKoEpWUYN-QpvMvNDa7Z','7000001',201,'disposisi','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('r8T6gtixfaFoWnHbxFaRTP7H','7000001',201,'minta','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PLh5-vcMFY8a4Kgf6ETDdeWp','7000001',201,'catatan','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l_G7Dk5oyUHACLxsfysX4hO9','7000001',201,'lampiran','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0mWIKob4SKBsT6s0NfaWF4qd','7000001',201,'riwayat','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0HRahOj80EdIi84tcpWi326Y','7000001',201,'tenggat','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sVZQ0WTAwLKq3H36Wx-kSC7R','7000001',201,'perpanjang','{}','sxbmnvkoext73lvk6cyttmoe3i',2,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LMvEPxn-J6NFJ7qsb_tptgwH','7000001',101,'batal_berkas','{}','sxbmnvkoext73lvk6cyttmoe3i',NULL,NULL,'2026-11-26 00:07:22.592215','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ARb00pID5Jv0PqAaEaYDwmvS','7000001',203,'disposisi','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tbxpAGEmawwApj_1jUm5cakY','7000001',203,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UIcRTbGCtdkNpd82no_ssBh2','7000001',203,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('M4sRxJUCVbzYjkiUoGZwNFRY','7000001',203,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MLDsDLzqfHUMMpz0TV6vlPWr','7000001',203,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bm6muWegFMGL0UI4Ro7gtFYU','7000001',203,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',3,NULL,'2026-11-26 00:07:22.765404','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mtOyV4QWNe0ufwQJIAP3k0oh','7000001',204,'disposisi','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('80b_iNzDj-rXGWONWUocTKnn','7000001',204,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5jl6n33qbawV3bXLg5DNtYfb','7000001',204,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('h0biefW1JECr0Md4LL28O39S','7000001',204,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dsFDBfs3qnVPNIPX02fsQocc','7000001',204,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Voa3VyrEgI93fQuRmCF-ygYp','7000001',204,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',4,NULL,'2026-11-26 00:07:23.024973','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KYQiMDu7iNG_NQAHU74htEqB','7000001',205,'isi_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H_WFRPfF1B6MSah24obymB2z','7000001',205,'lampir','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JXNVRioY13JCILMcyiLCyyvs','7000001',205,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4zcwZG5rvXImd-GsebWF6zFa','7000001',205,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xRTBBJwgpGh-Hs9aa7eP71CK','7000001',205,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iOPjJVRITq5Sf1rK5XIUGaW5','7000001',205,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aOpcb0LJHJ64OazryTX_G1np','7000001',205,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.259766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W-35pV_5qPuGjHDekerLGhg7','7000001',205,'selesai','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.666838','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OCJfd2VuXIGEDyt2NL9HXRu1','7000001',205,'lihat_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.666838','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XJWtz8x3jsl2prRHK4KH4vlY','7000001',205,'unduh_draf','{}','2a2y6rpmympgwxyaqwxe7obqm6',5,NULL,'2026-11-26 00:07:23.666838','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7QWonezqheyMdKkCB6XqGs-H','7000001',204,'paraf','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,'05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f','2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OmooobQY6e8jNTWiLI6DpEkW','7000001',204,'lihat_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8Qv8ZcnP6dB0TiO-NpjA0mAj','7000001',204,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nwwpuC6bwNR_letSpzPiCd8B','7000001',204,'kembalikan','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l3u--grh30gN8WFIa5chD8U7','7000001',204,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sGd2E07yZsxL_rIYD48JxqEI','7000001',204,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_zS861BG5-1dUXOd82TBbsGi','7000001',204,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('auaxWnw_ztOnXj8Xo4M3FsHw','7000001',204,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',6,NULL,'2026-11-26 00:07:23.836609','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iDnZayDH_lrVeiDql7QkFaf9','7000001',203,'paraf','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,'05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f','2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qMe-M35IwRzDRL_pI9ctak9q','7000001',203,'lihat_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UQrx_4nQhfPwqAnkh6aJ4woy','7000001',203,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3__hWUM3Xxf_50zn5-43dG4i','7000001',203,'kembalikan','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vFDMpoMSADo8j1wj0PKGcCOb','7000001',203,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Df-uPVc67tuEvMC26R_ICDE7','7000001',203,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GLUqxVPYFWwatv1jK3zXYRlE','7000001',203,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kwbeXfK4riOQccQBvGfFCpAy','7000001',203,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',7,NULL,'2026-11-26 00:07:24.096628','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jXNrC5dis0y4WYJSXo4YNXeS','7000001',202,'paraf','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,'05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f','2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rIoV8SnuoXJMJb5tf-OoYnxm','7000001',202,'lihat_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RmU-O6fdrCDSbRqZbRA2Vgy0','7000001',202,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VIBxOJ5kHM7D5Dkyw7iyGrpN','7000001',202,'kembalikan','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uj7Y89ARPkJVWSBAzYroJjkP','7000001',202,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('16UBYOVpUyAVhqlDHyxgp_5B','7000001',202,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ybxAEZ9MWT74sgyVPVhiwVIF','7000001',202,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QJK7bJyO2xy-992BLK0sM1td','7000001',202,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',8,NULL,'2026-11-26 00:07:24.457382','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qaJ41xWtzNte-oUK2rqaV54B','7000001',201,'minta','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ewoH6bDJnhRtC2Zhfd0Y6SiM','7000001',201,'kembalikan','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('K7VW8QT3ghvGJOe43hAafr5q','7000001',201,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nA5j2yAs9qg-Emly2JBC0yC7','7000001',201,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P2xGsphGrNmjRNd9paMnlutT','7000001',201,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y89tOkVfeei5RmCNUcXgKf-q','7000001',201,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('L4ycjKFrbUkcCI-Wma2DTrYO','7000001',201,'perpanjang','{}','2a2y6rpmympgwxyaqwxe7obqm6',9,NULL,'2026-11-26 00:07:24.805428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dH53XgKjFedVN7JuvH2ngFRF','7000001',205,'serahkan','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UD4becgUdGWtsaNK1X24_ZQn','7000001',205,'lihat_surat','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('m5jJGLM3iMwL3undm1JbgAb2','7000001',205,'catatan','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o90DuKxqFa-vq_L20r2QNWka','7000001',205,'lampiran','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7Quw6g5Sf38Lnu2MIr8DI4Y8','7000001',205,'riwayat','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mUjPIVfV01tuH3f6Zoi12DfN','7000001',205,'tenggat','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.664830','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wMZ1SiNO4tZoj4Exknygkmbv','7000001',205,'lampir','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.823495','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UWwLsayi8rigroM-mg6UEGQb','7000001',101,'konfirmasi','{}','2a2y6rpmympgwxyaqwxe7obqm6',10,NULL,'2026-11-26 00:07:25.823495','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KICIXXihNzIOJJ-p-ioXGsmq','7000001',203,'disposisi','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Unw3fD8fi9D_Cx1q_vQ9aBqX','7000001',203,'minta','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OECHaeKyL-DTi7-Mth4hckL1','7000001',203,'catatan','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W1xE_NMrlLWYJWQ97pfzq8Zu','7000001',203,'lampiran','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uQ3iY1m9xrrn9jpqcQjKCSPY','7000001',203,'riwayat','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4vGji5kYngdLHU_IDjz4T8bB','7000001',203,'tenggat','{}','f2jovidjy5pybsih2o2dzjvmli',3,NULL,'2026-11-26 00:07:26.393956','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O_u6tAT8a8ObFeNqEU8h5y5H','7000001',204,'disposisi','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4Hx1cOXdvduufuy0VVZ5dhaN','7000001',204,'minta','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eRV_v07Ioq-0Pd6YiUW8PxnI','7000001',204,'catatan','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g8wHljHtDKjH2IC-eUZNbgfj','7000001',204,'lampiran','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HsCu_k0lECpVCalLzplUqF70','7000001',204,'riwayat','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yeNguzdqyVN32O2QuLXUztE6','7000001',204,'tenggat','{}','f2jovidjy5pybsih2o2dzjvmli',4,NULL,'2026-11-26 00:07:26.724910','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CH8JgyZy2e4sJCDg9IRRcXTz','7000001',205,'isi_surat','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w8TC-x8QqEWln0XUfl400tJZ','7000001',205,'lampir','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aHhW20XehAbJHWmMBG7BmQ6j','7000001',205,'minta','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H5RR8BOyGbdXKjM0oiMJs0dU','7000001',205,'catatan','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VBnfOZQXJbsX8j5qJ1wKmgIC','7000001',205,'lampiran','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sIwp9rkYAu8gb3x8yHHX4DCu','7000001',205,'riwayat','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G9ProMkj6Y0P3qfTJQm7WBp9','7000001',205,'tenggat','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.076314','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EczFrTOIbRlDaKFEMbEjoYuq','7000001',205,'selesai','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.566226','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YsF-PDgENNuIC52qMYySC3bS','7000001',205,'lihat_surat','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.566226','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f6vgoLOOk3YYQTKc6PVE8WYp','7000001',205,'unduh_draf','{}','f2jovidjy5pybsih2o2dzjvmli',5,NULL,'2026-11-26 00:07:27.566226','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Eam8euIx3qv2aGHBBuPJY97o','7000001',204,'paraf','{}','f2jovidjy5pybsih2o2dzjvmli',6,'3ca1fbee407d76622dcd4e4dde5a773ee079ede426f138b76861febe036ce20b','2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8C3DznTRANunfwpGonnbgVlL','7000001',204,'lihat_surat','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aaz3onNdRy9U_RcG3r2NLqXT','7000001',204,'minta','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y65-gAPmLmZfOuRCTEudAPWF','7000001',204,'kembalikan','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RFGPXOJcnq5hCYAYJV636zxi','7000001',204,'catatan','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t5uPaaLCCbh1lbQlFVBxgfRL','7000001',204,'lampiran','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('by-3HAIWNWDGHPt25n3UMp6Y','7000001',204,'riwayat','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2LG__ez5viw0aDJm1aFBi5dp','7000001',204,'tenggat','{}','f2jovidjy5pybsih2o2dzjvmli',6,NULL,'2026-11-26 00:07:27.740880','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hWkPyDrArhDpLsHSF4lmWI0R','7000001',203,'disposisi','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OAXxS9aV3A3JITQpaJdlNm_5','7000001',203,'minta','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jKbbMwA2yqlr2NlzbDz4LbAg','7000001',203,'catatan','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GOA90CeLn4O0FiG__CuQX0HJ','7000001',203,'lampiran','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g870Tj-Q1cTPXfpPEJzpKqdh','7000001',203,'riwayat','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y-i39qVD03e3N7Dc76I5ihjf','7000001',203,'tenggat','{}','sxbmnvkoext73lvk6cyttmoe3i',3,NULL,'2026-11-26 00:07:27.913874','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:2a2y6rpmympgwxyaqwxe7obqm6:2','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 23:07:32.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:2a2y6rpmympgwxyaqwxe7obqm6:3','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 23:07:34.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:2a2y6rpmympgwxyaqwxe7obqm6:5:0','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 23:07:36.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:2a2y6rpmympgwxyaqwxe7obqm6:4','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 23:07:36.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:2a2y6rpmympgwxyaqwxe7obqm6:5:1','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 23:07:38.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:2a2y6rpmympgwxyaqwxe7obqm6:05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f:2026-11-26:cratandn3w5mk3gckbxiftl3np:definitif','2a2y6rpmympgwxyaqwxe7obqm6','{"isi_hash": "05d0fc87a930c41ed9b5fc1d03a247b1d3632ae776674a657424f0e67898c88f", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 23:07:48.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:2a2y6rpmympgwxyaqwxe7obqm6','2a2y6rpmympgwxyaqwxe7obqm6','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 23:07:56.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:2a2y6rpmympgwxyaqwxe7obqm6','2a2y6rpmympgwxyaqwxe7obqm6','{}','menunggu',0,NULL,NULL,'2026-11-25 23:07:56.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:f2jovidjy5pybsih2o2dzjvmli:2','f2jovidjy5pybsih2o2dzjvmli','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 23:07:58.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:f2jovidjy5pybsih2o2dzjvmli:3','f2jovidjy5pybsih2o2dzjvmli','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 23:08:00.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:f2jovidjy5pybsih2o2dzjvmli:5:0','f2jovidjy5pybsih2o2dzjvmli','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 23:08:02.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:f2jovidjy5pybsih2o2dzjvmli:4','f2jovidjy5pybsih2o2dzjvmli','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 23:08:02.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:f2jovidjy5pybsih2o2dzjvmli:5:1','f2jovidjy5pybsih2o2dzjvmli','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 23:08:04.081782',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:sxbmnvkoext73lvk6cyttmoe3i:2','sxbmnvkoext73lvk6cyttmoe3i','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 23:08:10.081782',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_langkah_berkas_selesai ON langkah_berkas (instansi, selesai_at);
CREATE INDEX ix_coba_tautan_instansi ON coba_tautan (instansi);
CREATE INDEX ix_jejak_pejabat_instansi ON jejak_pejabat (instansi);
CREATE INDEX ix_jejak_pejabat_orang_id ON jejak_pejabat (orang_id);
CREATE INDEX ix_penugasan_beralih ON penugasan (instansi, keadaan) WHERE keadaan IS NOT NULL;
CREATE UNIQUE INDEX ix_dokumen_kode ON dokumen (kode);
COMMIT;
