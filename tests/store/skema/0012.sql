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
INSERT INTO "akun" VALUES(1,201,201,'fo2gg5zucrywe7np5ygvflbpxu',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'jx62rattirnvzncw5tlayh5mpm',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'jgffzdse4hbkfdm43trbjudnbi',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'bjay6aplxkyjovnl7eo5eoeqoe',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'ah7fgkrtzksgymdmgigr2ysd6f',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'5izp2k63my4gjajslzgo57h7xg',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'vxfhgneklttluox7piuvos65i4',1,NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
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
INSERT INTO "berkas" VALUES('igqvdduysn4eopzla3c6kl7swf','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','vxfhgneklttluox7piuvos65i4','{"dibuat_at":"2026-11-26T02:09:02.412349+00:00","dokumen":[{"id":"n3hfhave5cwwliionw633saro5","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"kztf2z6uf5ampbfdliw6ayj2k5","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6a244d30b63460346b9e3d8d01a7c33a539b287518a24e1d9bbe6fa8feed7241","slot":"data","ukuran":31}],"id":"igqvdduysn4eopzla3c6kl7swf","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:09:02.412349+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:02.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:09:02.412349+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:08.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:09:08.412349+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:10.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T02:09:10.412349+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:12.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T02:09:12.412349+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:18.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T02:09:18.412349+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:20.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-26T02:09:20.412349+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:22.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-26T02:09:22.412349+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"jx62rattirnvzncw5tlayh5mpm","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:24.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-26T02:09:24.412349+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:28.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"dicakup":null,"diserahkan_at":"2026-11-26T02:09:30.412349+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-26T02:09:28.412349+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:32.412349+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"vxfhgneklttluox7piuvos65i4","perpanjangan_hari":0,"selesai_at":"2026-11-26T02:09:32.412349+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-26T02:09:28.412349+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"docx":{"id":"vozcywopzxnoc3btzfe66zdyfl","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835","slot":"surat","ukuran":32},"draf":{"id":"66fg6gckh45ynj7pvfl5igvc6t","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5470db6af0c2428eefb0ddaf1fb36ce65b5038beceefe7a17fcc053410312e95","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"H5RP5A4UUH4LANWO","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-26T02:09:20.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","jabatan":"statistisi","lb":6,"orang":"bjay6aplxkyjovnl7eo5eoeqoe"},{"at":"2026-11-26T02:09:22.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","jabatan":"kabid","lb":7,"orang":"jgffzdse4hbkfdm43trbjudnbi"},{"at":"2026-11-26T02:09:24.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","jabatan":"sekretaris","lb":8,"orang":"jx62rattirnvzncw5tlayh5mpm"}],"pdf":null,"peminta":null,"penanda":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','9220f7da211557ac5e9290f42d1510fc5ea4254c8c328b2d9a16c3368e1bc67c','2026-11-26 02:09:02.412349','2026-11-26 02:09:32.412349','dkisp-tarakan');
INSERT INTO "berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','vxfhgneklttluox7piuvos65i4','{"dibuat_at":"2026-11-26T02:09:04.412349+00:00","dokumen":[{"id":"cdxyxu7dtb74dobvse7p6c6org","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"g7iifjf7kkmorxiyfkduz7vpay","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4dca9beb16aeeaa29a7db0efc272bed48e8cdfde83b5ff0e4660ca745c168e0d","slot":"data","ukuran":31}],"id":"dlqnnyrs335emdmvch5lczb5ln","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:09:04.412349+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:04.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:09:04.412349+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:34.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:09:34.412349+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:36.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T02:09:36.412349+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:38.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T02:09:38.412349+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:44.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T02:09:44.412349+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"vxfhgneklttluox7piuvos65i4","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"3kwyb7qnkphhvfcfiekagnqx5o","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4ce53e36ea45281e0c7f1c94ae21cdd4306d5fafc09687066bd5473dc2e80d50","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penanda":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','1b9c9581e46822e0a06e35f5bf4f530d3abba3755d2259aa160c6b41cc5073a9','2026-11-26 02:09:04.412349',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('czqddht4fucpv2vcf7n2vfopfd','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','vxfhgneklttluox7piuvos65i4','{"dibuat_at":"2026-11-26T02:09:06.412349+00:00","dokumen":[{"id":"4st3o36lcnimyc5e2avavxmx7j","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"czqddht4fucpv2vcf7n2vfopfd","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T02:09:06.412349+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:06.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T02:09:06.412349+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T02:09:46.412349+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T02:09:46.412349+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"vxfhgneklttluox7piuvos65i4","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','e6854effcc34ac3ca679bf4ad627b90290975f7c548aae814efef5a841cbaf6d','2026-11-26 02:09:06.412349',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('n3hfhave5cwwliionw633saro5','igqvdduysn4eopzla3c6kl7swf','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 02:09:02.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('cdxyxu7dtb74dobvse7p6c6org','dlqnnyrs335emdmvch5lczb5ln','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-26 02:09:04.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('4st3o36lcnimyc5e2avavxmx7j','czqddht4fucpv2vcf7n2vfopfd','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 02:09:06.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('kztf2z6uf5ampbfdliw6ayj2k5','igqvdduysn4eopzla3c6kl7swf','data','6a244d30b63460346b9e3d8d01a7c33a539b287518a24e1d9bbe6fa8feed7241','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:09:14.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('66fg6gckh45ynj7pvfl5igvc6t','igqvdduysn4eopzla3c6kl7swf','draf','5470db6af0c2428eefb0ddaf1fb36ce65b5038beceefe7a17fcc053410312e95','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:09:16.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('vozcywopzxnoc3btzfe66zdyfl','igqvdduysn4eopzla3c6kl7swf','surat','35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-26 02:09:26.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('g7iifjf7kkmorxiyfkduz7vpay','dlqnnyrs335emdmvch5lczb5ln','data','4dca9beb16aeeaa29a7db0efc272bed48e8cdfde83b5ff0e4660ca745c168e0d','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:09:40.412349','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('3kwyb7qnkphhvfcfiekagnqx5o','dlqnnyrs335emdmvch5lczb5ln','draf','4ce53e36ea45281e0c7f1c94ae21cdd4306d5fafc09687066bd5473dc2e80d50','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 02:09:42.412349','dkisp-tarakan',NULL);
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:igqvdduysn4eopzla3c6kl7swf:2','igqvdduysn4eopzla3c6kl7swf',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:igqvdduysn4eopzla3c6kl7swf','igqvdduysn4eopzla3c6kl7swf',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:dlqnnyrs335emdmvch5lczb5ln:2','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.09\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:dlqnnyrs335emdmvch5lczb5ln','dlqnnyrs335emdmvch5lczb5ln',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "Z1nkmBIgWmKDL6bbDDPOBFQV"}]]}}','a67f153cdb5d2a7f4152072577b62db47cba834e017fdad8be2f56c8adfb3e55',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:czqddht4fucpv2vcf7n2vfopfd:2','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 10.09\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:czqddht4fucpv2vcf7n2vfopfd','czqddht4fucpv2vcf7n2vfopfd',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "BP2bNGAGUG8pfhOPfLnm24zm"}]]}}','7eaf9a0040f84856852861f6867be5eae2cb1cfae6e75c5377b77eb19d1a2e86',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:igqvdduysn4eopzla3c6kl7swf:3','igqvdduysn4eopzla3c6kl7swf',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:igqvdduysn4eopzla3c6kl7swf:4','igqvdduysn4eopzla3c6kl7swf',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:igqvdduysn4eopzla3c6kl7swf:5','igqvdduysn4eopzla3c6kl7swf',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:igqvdduysn4eopzla3c6kl7swf:6','igqvdduysn4eopzla3c6kl7swf',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:igqvdduysn4eopzla3c6kl7swf:7','igqvdduysn4eopzla3c6kl7swf',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:igqvdduysn4eopzla3c6kl7swf:8','igqvdduysn4eopzla3c6kl7swf',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:igqvdduysn4eopzla3c6kl7swf:9','igqvdduysn4eopzla3c6kl7swf',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:igqvdduysn4eopzla3c6kl7swf:10','igqvdduysn4eopzla3c6kl7swf',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 10.09\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:igqvdduysn4eopzla3c6kl7swf','igqvdduysn4eopzla3c6kl7swf',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:dlqnnyrs335emdmvch5lczb5ln:3','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 10.09\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:dlqnnyrs335emdmvch5lczb5ln:4','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 10.09\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:dlqnnyrs335emdmvch5lczb5ln:5','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 10.09\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:dlqnnyrs335emdmvch5lczb5ln:6','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 10.09: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 10.09: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 10.09: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 10.09: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "E4-ZSla4B8EoPHBC-aJieEo5"}, {"text": "Lihat surat", "callback_data": "l405lTlMyrztsdDUzNNcp54F"}], [{"text": "Minta kelengkapan", "callback_data": "PC-KaaZNghaYfjiRCF0QNzqa"}, {"text": "Kembalikan", "style": "danger", "callback_data": "Eh4DkXKX_kPMU2hu4gOO_EbX"}], [{"text": "Catatan", "callback_data": "LaFTXYJ7Gqtu_Dmvu2mZFhoZ"}, {"text": "Lihat berkas", "callback_data": "pLvcbBxpny9EyM7gwKLqHuic"}], [{"text": "Riwayat", "callback_data": "nOC8uzW4QmYFPDDqpPDdXx4g"}, {"text": "Jelaskan tenggat", "callback_data": "QI5OIjpKP19pVC0wbsLUU9oC"}]]}}','9f1cb39c1a463523c3952bae17fd1bac699a490ab833bb511ba4ee59829fa925',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:czqddht4fucpv2vcf7n2vfopfd:3','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 10.09: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 10.09: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "8Z0kDN2_JKI7fd29N-VedUbx"}, {"text": "Minta kelengkapan", "callback_data": "Cu1jg1n0IyoLpX2qR2-xVxTh"}], [{"text": "Catatan", "callback_data": "9xyeZH6nA1mtkcRDAdUmxbHL"}, {"text": "Lihat berkas", "callback_data": "XaR8eGjTuIiaHo3D3tz2QQOm"}], [{"text": "Riwayat", "callback_data": "MJnRgR7F1GwMrhEbrJKsp3IL"}, {"text": "Jelaskan tenggat", "callback_data": "AKpLrWdYDWnSr2e62EIsyyDd"}]]}}','2de80fc10fe8673a12888bd322e9149d03a57cff9b5221b736c07cab1884f5f3',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('fo2gg5zucrywe7np5ygvflbpxu',X'B4FFB2CB4E4D3B6E407F02B79188551880015D4BC7203CE68CA075292810A54502F5A81CF249771410B80613B081CBBB3B68D7A5CA3ECBA5312EE6B2',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('jx62rattirnvzncw5tlayh5mpm',X'2097B246226567BF9A294C655421BB2EAA4A49605DCCDF0DFA1215D05C98F7A6E505F54F9F63E9E3BD20807475FB6A0B8FFF19E83712DA0C460FE37F',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('jgffzdse4hbkfdm43trbjudnbi',X'20CD1865AF1971F2FDA6E425A739D33C5381FE3BC3D03BCD996AC9D0361180AD881A769E098FF0C118AA830058798CCBC9EFAA30094EAC059211B8B6',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('bjay6aplxkyjovnl7eo5eoeqoe',X'7EE02039676F827DBE1FF549D4F60F41E9D0752F7CD21CB9CA7302C1B2035809BA2756625B6EB034C60550917263DB542D3DAC3EC9A377A9FEE539E4',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ah7fgkrtzksgymdmgigr2ysd6f',X'5CA2FC38DA534B0A1E5BEDE09EDE183B670392CDACB95DDC75B94ADF1ECF6FBB6DCF37BF551312941A4E67310EF05E30C8B6D10142D673B8C81F5A4D',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('5izp2k63my4gjajslzgo57h7xg',X'1DE20D7846C2C7DAD573D2F2886C3FA2A44482400C8A3498F320354B33A16D0FB7D542A66D6D9818B8DD5691B1BD47B737A73538A3C8FF48246D8A0B',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('vxfhgneklttluox7piuvos65i4',X'8B9DB6746E3050A1D916AE289A31A1C0BC2F2C84C9B1F08F3394C532E44AF8AD4B7E567574826E82B43DD913F8F7CF1FF7D2BB6D2FF7CA19D80E8355',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',1,1,0,'ajukan','pemohon','vxfhgneklttluox7piuvos65i4','selesai',0,0,'2026-11-26 02:09:02.412349',NULL,'2026-11-26 02:09:02.412349',NULL,'dkisp-tarakan','vxfhgneklttluox7piuvos65i4');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:09:02.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:08.412349',1,'dkisp-tarakan','fo2gg5zucrywe7np5ygvflbpxu');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',1,1,0,'ajukan','pemohon','vxfhgneklttluox7piuvos65i4','selesai',0,0,'2026-11-26 02:09:04.412349',NULL,'2026-11-26 02:09:04.412349',NULL,'dkisp-tarakan','vxfhgneklttluox7piuvos65i4');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:09:04.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:34.412349',1,'dkisp-tarakan','fo2gg5zucrywe7np5ygvflbpxu');
INSERT INTO "langkah_berkas" VALUES('czqddht4fucpv2vcf7n2vfopfd',1,1,0,'ajukan','pemohon','vxfhgneklttluox7piuvos65i4','selesai',0,0,'2026-11-26 02:09:06.412349',NULL,'2026-11-26 02:09:06.412349',NULL,'dkisp-tarakan','vxfhgneklttluox7piuvos65i4');
INSERT INTO "langkah_berkas" VALUES('czqddht4fucpv2vcf7n2vfopfd',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 02:09:06.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:46.412349',1,'dkisp-tarakan','fo2gg5zucrywe7np5ygvflbpxu');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 02:09:08.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:10.412349',1,'dkisp-tarakan','jgffzdse4hbkfdm43trbjudnbi');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 02:09:10.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:12.412349',1,'dkisp-tarakan','bjay6aplxkyjovnl7eo5eoeqoe');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 02:09:12.412349','2026-12-01 08:00:00.000000','2026-11-26 02:09:18.412349',1,'dkisp-tarakan','ah7fgkrtzksgymdmgigr2ysd6f');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-26 02:09:18.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:20.412349',1,'dkisp-tarakan','bjay6aplxkyjovnl7eo5eoeqoe');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-26 02:09:20.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:22.412349',1,'dkisp-tarakan','jgffzdse4hbkfdm43trbjudnbi');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-26 02:09:22.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:24.412349',1,'dkisp-tarakan','jx62rattirnvzncw5tlayh5mpm');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-26 02:09:24.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:28.412349',1,'dkisp-tarakan','fo2gg5zucrywe7np5ygvflbpxu');
INSERT INTO "langkah_berkas" VALUES('igqvdduysn4eopzla3c6kl7swf',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-26 02:09:28.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:32.412349',1,'dkisp-tarakan','vxfhgneklttluox7piuvos65i4');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 02:09:34.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:36.412349',1,'dkisp-tarakan','jgffzdse4hbkfdm43trbjudnbi');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 02:09:36.412349','2026-11-27 08:30:00.000000','2026-11-26 02:09:38.412349',1,'dkisp-tarakan','bjay6aplxkyjovnl7eo5eoeqoe');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 02:09:38.412349','2026-12-01 08:00:00.000000','2026-11-26 02:09:44.412349',1,'dkisp-tarakan','ah7fgkrtzksgymdmgigr2ysd6f');
INSERT INTO "langkah_berkas" VALUES('dlqnnyrs335emdmvch5lczb5ln',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-26 02:09:44.412349','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('czqddht4fucpv2vcf7n2vfopfd',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-26 02:09:46.412349','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','igqvdduysn4eopzla3c6kl7swf',NULL,'2026-11-26 02:09:02.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','dlqnnyrs335emdmvch5lczb5ln',NULL,'2026-11-26 02:09:04.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','czqddht4fucpv2vcf7n2vfopfd',NULL,'2026-11-26 02:09:06.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','igqvdduysn4eopzla3c6kl7swf','H5RP5A4UUH4LANWO','2026-11-26 02:09:24.412349','2026-11-26 02:09:28.412349','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('fo2gg5zucrywe7np5ygvflbpxu',X'5F4BD185C15CCFB39452293A4FB23ED72A18C017868E4AD8BBF320CD98710F1AA5EFF5321CE3D5B1662C4C96','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('jx62rattirnvzncw5tlayh5mpm',X'52A0599F0559EFE171CBD9CAC94CDCF0AED53FC54D7AC07EEBD1201D1AE08D866E930EB70B61B101AE2EAB140029E2EE92','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('jgffzdse4hbkfdm43trbjudnbi',X'20B08DBB1E89076D84AFA79D7610C7A45E710307022376BE284AC3B7BFA06A0E0D97DCB47324B07D771FEF84','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('bjay6aplxkyjovnl7eo5eoeqoe',X'191A863AD376BB655C54ACC380022A2E7250C19D47C06BAA32F7D02FC614DF0AEA4B6AF7DB09651BC306C95989C3F24F39','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('ah7fgkrtzksgymdmgigr2ysd6f',X'6D067D8B025A3209C0A11816A0788D1077BCC4B3E767D774A57C84D3E8156530EA4ADAC7F1FC3B57E4A491C765','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('5izp2k63my4gjajslzgo57h7xg',X'FE970AE89D9E7C281AB8ED985BE2B6022E04549D1359C2B5615820458F6E7D89859B7B46197E71A610970E20','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('vxfhgneklttluox7piuvos65i4',X'8269C391D46A2C7E0B9B9D9B346EFED6EE9B1D1018582B9A1C3C0C46D73602E5EC5648F8EE864433173AB6','',NULL,'2026-11-26 02:09:00.412349','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.466398',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.466398',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.593882',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.593882',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.682413',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.682413',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.742797',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.861287',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:58.928023',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "5470db6af0c2428eefb0ddaf1fb36ce65b5038beceefe7a17fcc053410312e95", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:igqvdduysn4eopzla3c6kl7swf:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.056468',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.148242',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.201770',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.269312',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.398400',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:igqvdduysn4eopzla3c6kl7swf:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.552437',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.712525',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:igqvdduysn4eopzla3c6kl7swf:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.800325',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "6a244d30b63460346b9e3d8d01a7c33a539b287518a24e1d9bbe6fa8feed7241", "nama": "umkm.csv"}}',NULL,'serah:igqvdduysn4eopzla3c6kl7swf:10:101:kztf2z6uf5ampbfdliw6ayj2k5',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.800325',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.800325',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.936458',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:08:59.988427',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:09:00.039499',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "4ce53e36ea45281e0c7f1c94ae21cdd4306d5fafc09687066bd5473dc2e80d50", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:dlqnnyrs335emdmvch5lczb5ln:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:09:00.308851',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:09:00.416340',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 03:09:00.532438',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'igqvdduysn4eopzla3c6kl7swf',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:07.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'dlqnnyrs335emdmvch5lczb5ln',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:33.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'czqddht4fucpv2vcf7n2vfopfd',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:45.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'igqvdduysn4eopzla3c6kl7swf',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:09.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'igqvdduysn4eopzla3c6kl7swf',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:11.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'igqvdduysn4eopzla3c6kl7swf',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 02:09:17.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'igqvdduysn4eopzla3c6kl7swf',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:19.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'igqvdduysn4eopzla3c6kl7swf',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:21.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'igqvdduysn4eopzla3c6kl7swf',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:23.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'igqvdduysn4eopzla3c6kl7swf',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:27.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'igqvdduysn4eopzla3c6kl7swf',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:29.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'igqvdduysn4eopzla3c6kl7swf',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-26 02:09:31.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'dlqnnyrs335emdmvch5lczb5ln',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:35.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'dlqnnyrs335emdmvch5lczb5ln',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 02:09:37.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'dlqnnyrs335emdmvch5lczb5ln',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 02:09:43.412349','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'dlqnnyrs335emdmvch5lczb5ln',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'czqddht4fucpv2vcf7n2vfopfd',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','fo2gg5zucrywe7np5ygvflbpxu','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(2,'sekretaris','jx62rattirnvzncw5tlayh5mpm','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(3,'kabid','jgffzdse4hbkfdm43trbjudnbi','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(4,'statistisi','bjay6aplxkyjovnl7eo5eoeqoe','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(5,'analis','ah7fgkrtzksgymdmgigr2ysd6f','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(6,'admin','5izp2k63my4gjajslzgo57h7xg','definitif','2026-11-26 02:09:00.412349',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
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
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',1,'PermohonanDiajukan','2026-11-26 02:09:02.412349','{"at":"2026-11-26T02:09:02.412349+00:00","dokumen":[{"id":"n3hfhave5cwwliionw633saro5","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"pemohon":"vxfhgneklttluox7piuvos65i4","rahasia":"UUOAQwjFzZ2xJyipUS+ZLL4dhuS4g7CgfvfgkBCeNCn91IcaQTAomG7XbUyQ7gm9fmFYclRrLapXbaGtLVjq77gt9zCBp9gxlMdtlzrdmkEokTEfCdHx3xPwgepR2r8DWYSnhFiRQHyu0e8HbhbJDSLywv9fGorVlXwj1Js4+54zYNEKAyLe0ZZrMCc5MEkKdAqZ5VR7ex3O96zCHsmUGlvA/Win4DbvyP0wu9FbmkPOeyGJfpouNlDODweyFbANnQer9SvSw+yZbpY+emR6bMUbmbUdYgnoVb/s9V7qFgbWww2/deU0MnOPlezAt1U18Mgg+f1dW/tqT5WLFuhCGFlvZon2ojeOOYl+9PSZx83ZJleu/zCY3DNfw412gOoAEX4KH8rvTUICe9iGw6ACyTlgBqOa6ZvhTjQWA2RyIaF7Bi5CAn1bfTJWy5zXf6Pl24BloU5hxIgseELINX7DnzY=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','vxfhgneklttluox7piuvos65i4','0000000000000000000000000000000000000000000000000000000000000000','74025d2564e421def4114c8cc38fb63997989e908fd96250562c46b6d68d32d6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',2,'LangkahDibuka','2026-11-26 02:09:02.412349','{"aksi":"ajukan","at":"2026-11-26T02:09:02.412349+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"samping":false}',NULL,'74025d2564e421def4114c8cc38fb63997989e908fd96250562c46b6d68d32d6','51be97602d97cf66dcc4c50d2a57d510510549c9f830db9079ae9ee8741770c0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',3,'LangkahSelesai','2026-11-26 02:09:02.412349','{"at":"2026-11-26T02:09:02.412349+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'51be97602d97cf66dcc4c50d2a57d510510549c9f830db9079ae9ee8741770c0','a55d51f751c734d7768ee068cadf722c34dc863299842e16bca0e57a4766f5fd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',4,'LangkahDibuka','2026-11-26 02:09:02.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:02.412349+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a55d51f751c734d7768ee068cadf722c34dc863299842e16bca0e57a4766f5fd','0ac68df826f68745c1370a72f6d70d734d0d29135e0a9d300dce12ad9d672120','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',1,'PermohonanDiajukan','2026-11-26 02:09:04.412349','{"at":"2026-11-26T02:09:04.412349+00:00","dokumen":[{"id":"cdxyxu7dtb74dobvse7p6c6org","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"pemohon":"vxfhgneklttluox7piuvos65i4","rahasia":"7/Ik+Csde5Dir0TTI03UXqeicuZ48UZ5Y++1/7fwGggQMHDdFJqsWnGo/D4sCV/Ij6/Pv2oRy7rgynj/mTAPHFmQ1uZPxwDGjhZxnKZB2Tv3X9Zqvb6rfnOmAuKfNSkYh6DlK59XNgDPA3rR/JAuGvfKhQ7u/MeNkhIPUGWGaZW9vQdGJUOumgi5auBXWW8AKHh2kJRhw/vq6OuTvIjtgj2PFn6mrYTCLcrSu/6SjLA53M/BQRKwK9Lw52dch7oZ3nDikRNUgnKq7Eu514pF1ChBAIZrIqt57r6vJmjNAJl2/aPjgB08bT9HCOl7p21RjMYUN6ajYTUa8ET2uJI87GqD2qcFDo3EVEfBEJ1/mG8zbE5MTUbgPLW7/CFfFDQGQcpdd4QwZL6e91N1CiNyF7VR+V5t8iGY7XMGtkEGordS0KEPZGHI84B2ML5Wiu4hhfcruEHT2mA4Q26+bk/tp38=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','vxfhgneklttluox7piuvos65i4','0000000000000000000000000000000000000000000000000000000000000000','f963f17aedd179700d5f32c28d969df04d5754fd258fc5f5a7605d8baa266c2f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',2,'LangkahDibuka','2026-11-26 02:09:04.412349','{"aksi":"ajukan","at":"2026-11-26T02:09:04.412349+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"samping":false}',NULL,'f963f17aedd179700d5f32c28d969df04d5754fd258fc5f5a7605d8baa266c2f','58114b38e1b4aca90c0f5c02b2656c9e6eb2e96910170578013a6d788748a27e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',3,'LangkahSelesai','2026-11-26 02:09:04.412349','{"at":"2026-11-26T02:09:04.412349+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'58114b38e1b4aca90c0f5c02b2656c9e6eb2e96910170578013a6d788748a27e','1e9b1f2a4f50d98343b6067e46eb6b7ed2b411570c7cc5860a11fd7506013755','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',4,'LangkahDibuka','2026-11-26 02:09:04.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:04.412349+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1e9b1f2a4f50d98343b6067e46eb6b7ed2b411570c7cc5860a11fd7506013755','652d1557d7026507ac34314267da6fc0c3f90dc6e883d7cb9b2cddf379d2d779','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',1,'PermohonanDiajukan','2026-11-26 02:09:06.412349','{"at":"2026-11-26T02:09:06.412349+00:00","dokumen":[{"id":"4st3o36lcnimyc5e2avavxmx7j","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"},"pemohon":"vxfhgneklttluox7piuvos65i4","rahasia":"El+1oZQ7VSL73npZ9XNHmfMsP3MQTBx0BNaG0LCbBXrJyzfetb0BKC9hXBIV49pLgoa2M3QF96JKHkUU6mSvrh/GAy4rFbnoOAFXPvNoEN7oMQiYeC7BiQGYe1qcn0NPAEgEZXancXR8LpO6tGBNw/Xq74ls4SQtqGuUA05a2kDOqoSQmc2PU3AWV6ZUVica9GwYxJp2Oh6bL8dCKNL8wIsDSThsWZW36WKbPV8Rq+eUuD+eyV/EJKzOcmc7uuAqom4w4be+CRoiiIKMZxHpPFjqvhIm9nWazTWPcGfCk2FhBKiD/j4rwYOhpvdGRlhUOjq0OZoFVNpTakaOeH6eyOtJLlIY+SePNchz+KthInd5tNxm3R/qN40o11q4uho5ZsZBQ6AAEacgjdXxCkPXo+jwQUEyMrl1AhsUFTLLgtpKNi0N07uUOrH8ehzxR3OOeI1FjOKbu/d27Rt5Dbssh/k=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','vxfhgneklttluox7piuvos65i4','0000000000000000000000000000000000000000000000000000000000000000','1ab70131433239a86cbc6d47853b4b1a014326b5466404edf81fa83b1dfb7160','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',2,'LangkahDibuka','2026-11-26 02:09:06.412349','{"aksi":"ajukan","at":"2026-11-26T02:09:06.412349+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"vxfhgneklttluox7piuvos65i4","putaran":1,"samping":false}',NULL,'1ab70131433239a86cbc6d47853b4b1a014326b5466404edf81fa83b1dfb7160','bef1fa2f026991f0d5e8932314c848aa3ff1bd6b7005552089e861b3a9519369','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',3,'LangkahSelesai','2026-11-26 02:09:06.412349','{"at":"2026-11-26T02:09:06.412349+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'bef1fa2f026991f0d5e8932314c848aa3ff1bd6b7005552089e861b3a9519369','3bbb65e0112aeeb79578ed07cf5371142b0eef907ef25b4561cedaa9c3971d49','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',4,'LangkahDibuka','2026-11-26 02:09:06.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:06.412349+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3bbb65e0112aeeb79578ed07cf5371142b0eef907ef25b4561cedaa9c3971d49','040e027d82097bc5753a6f679117f93b324a0498ccf410773cb3d2bb344ff222','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',5,'DisposisiDiberikan','2026-11-26 02:09:08.412349','{"at":"2026-11-26T02:09:08.412349+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"rahasia":"SvDirPnC5EKoku1nBx5M29MSgw7D3iOWAPu/a2ip2lDAgyHqO2MT1swhk/NQVN/Qzi9BzEIchPweMw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','0ac68df826f68745c1370a72f6d70d734d0d29135e0a9d300dce12ad9d672120','1ca18894e7bd2d461cf81c531266851ffe8829bbe1c322f2b6b656d086da06b9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',6,'LangkahSelesai','2026-11-26 02:09:08.412349','{"at":"2026-11-26T02:09:08.412349+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"}}',NULL,'1ca18894e7bd2d461cf81c531266851ffe8829bbe1c322f2b6b656d086da06b9','cb89b636de4d2a21f837b90b8b27a0bc6306aaeb952f440b2bfc16e67ca455bb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',7,'LangkahDibuka','2026-11-26 02:09:08.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:08.412349+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'cb89b636de4d2a21f837b90b8b27a0bc6306aaeb952f440b2bfc16e67ca455bb','6c774e559eafcd1e0c7d5cc0c747eb7bdff8f8cb9b66cfe9e731930b2f94ddc6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',8,'DisposisiDiberikan','2026-11-26 02:09:10.412349','{"at":"2026-11-26T02:09:10.412349+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"},"rahasia":"G8o+XSIdFe1jhzJYNYBuHwTfyeQTHTDRCBi4ZoikGhegqnJcdzWvCaPX1L7tTQy4pUne+vGPi/L9Ag==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','6c774e559eafcd1e0c7d5cc0c747eb7bdff8f8cb9b66cfe9e731930b2f94ddc6','778f54b14305601aec157ad06b6042cd9e08cb9d1544cb0821d714d871adcf1f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',9,'LangkahSelesai','2026-11-26 02:09:10.412349','{"at":"2026-11-26T02:09:10.412349+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"}}',NULL,'778f54b14305601aec157ad06b6042cd9e08cb9d1544cb0821d714d871adcf1f','d7c639a4f12698b3f8218bad63937f0d5de581c3344acdfbc9fe8821cfb7d89e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',10,'LangkahDibuka','2026-11-26 02:09:10.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:10.412349+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d7c639a4f12698b3f8218bad63937f0d5de581c3344acdfbc9fe8821cfb7d89e','cfe3f0b0d4487a15b7064ac2686c9d183e08439caad44acca9388d5c2c60a544','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',11,'DisposisiDiberikan','2026-11-26 02:09:12.412349','{"at":"2026-11-26T02:09:12.412349+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"},"rahasia":"kXiZVnWmHVhX8jBXP/QNOwQkOZJp7d8zyETeH61boK3FIkeB5bN80uh8+N3y9rAZSCyKKB8rcG+M4w==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','cfe3f0b0d4487a15b7064ac2686c9d183e08439caad44acca9388d5c2c60a544','5b3a1393e58c7412c400f7544866edb3c223d1e2b48a6db865ef8c9ebb57bda1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',12,'LangkahSelesai','2026-11-26 02:09:12.412349','{"at":"2026-11-26T02:09:12.412349+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"}}',NULL,'5b3a1393e58c7412c400f7544866edb3c223d1e2b48a6db865ef8c9ebb57bda1','6ce112e3c27cd64d3d6249665ca284d4c7c45e0ced80a6d31b1bdb6cea0f9fab','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',13,'LangkahDibuka','2026-11-26 02:09:12.412349','{"aksi":"susun_surat","at":"2026-11-26T02:09:12.412349+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6ce112e3c27cd64d3d6249665ca284d4c7c45e0ced80a6d31b1bdb6cea0f9fab','71960e0483653a4868425d244164c62f957e41061f61b051c61e819e6931315d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',14,'DokumenDilampirkan','2026-11-26 02:09:14.412349','{"at":"2026-11-26T02:09:14.412349+00:00","dokumen":{"id":"kztf2z6uf5ampbfdliw6ayj2k5","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6a244d30b63460346b9e3d8d01a7c33a539b287518a24e1d9bbe6fa8feed7241","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"},"rahasia":"pkVcMp6vGCHzwnQmCsIm696RZOK37qdrsEPFXI2+2zhb0DCJWIL19iam65vL6A6u"}','vxfhgneklttluox7piuvos65i4','71960e0483653a4868425d244164c62f957e41061f61b051c61e819e6931315d','a8cab03cb4529886134fb7ed3f5c6f8787d935c0f38254ace0d3a50d2f205993','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',15,'DrafSuratDisusun','2026-11-26 02:09:16.412349','{"at":"2026-11-26T02:09:16.412349+00:00","dokumen":{"id":"66fg6gckh45ynj7pvfl5igvc6t","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5470db6af0c2428eefb0ddaf1fb36ce65b5038beceefe7a17fcc053410312e95","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'a8cab03cb4529886134fb7ed3f5c6f8787d935c0f38254ace0d3a50d2f205993','a773d3c3035638adb6d6a2490db58a090ae862d60c0a43bd32e07d153eb80f0d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',16,'LangkahSelesai','2026-11-26 02:09:18.412349','{"at":"2026-11-26T02:09:18.412349+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"}}',NULL,'a773d3c3035638adb6d6a2490db58a090ae862d60c0a43bd32e07d153eb80f0d','85be934ee3592dcb895cd14ac9c2ff0d8ecb683728d5e6fc309d1977c5087f1e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',17,'LangkahDibuka','2026-11-26 02:09:18.412349','{"aksi":"paraf","at":"2026-11-26T02:09:18.412349+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'85be934ee3592dcb895cd14ac9c2ff0d8ecb683728d5e6fc309d1977c5087f1e','4b760de51ec2663970b1219b041a82725e0dd4faa39ea1eea51d16d484cd66f1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',18,'ParafDibubuhkan','2026-11-26 02:09:20.412349','{"at":"2026-11-26T02:09:20.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"}}',NULL,'4b760de51ec2663970b1219b041a82725e0dd4faa39ea1eea51d16d484cd66f1','3a933b6590efcf089ce2a901b05e817959113f2247fd6faaba80131f94e5aa6d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',19,'LangkahSelesai','2026-11-26 02:09:20.412349','{"at":"2026-11-26T02:09:20.412349+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"}}',NULL,'3a933b6590efcf089ce2a901b05e817959113f2247fd6faaba80131f94e5aa6d','27a59af70c163f727c3c1acd4bdc2c9b7ccdee7f0db27e606a9bb1b8244a8661','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',20,'LangkahDibuka','2026-11-26 02:09:20.412349','{"aksi":"paraf","at":"2026-11-26T02:09:20.412349+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'27a59af70c163f727c3c1acd4bdc2c9b7ccdee7f0db27e606a9bb1b8244a8661','a3afdb6fa34e7ca8331bd38bac31afd37628da0fa9ac855c0bc7c0dcd43cc590','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',21,'ParafDibubuhkan','2026-11-26 02:09:22.412349','{"at":"2026-11-26T02:09:22.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"}}',NULL,'a3afdb6fa34e7ca8331bd38bac31afd37628da0fa9ac855c0bc7c0dcd43cc590','1e5c72416052b268c23fd74738925919606c41b6e145e67dd5fd72698d39bed8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',22,'LangkahSelesai','2026-11-26 02:09:22.412349','{"at":"2026-11-26T02:09:22.412349+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"}}',NULL,'1e5c72416052b268c23fd74738925919606c41b6e145e67dd5fd72698d39bed8','f7ac7c2a6226c6a74c513f4d6ae4a3c4a5673c9b3596eb9f311e07241e09ff43','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',23,'LangkahDibuka','2026-11-26 02:09:22.412349','{"aksi":"paraf","at":"2026-11-26T02:09:22.412349+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f7ac7c2a6226c6a74c513f4d6ae4a3c4a5673c9b3596eb9f311e07241e09ff43','d311d5033423739bc0971dfa0272ea729c0d70e8f9ad0a6887044c12ff5b08f4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',24,'ParafDibubuhkan','2026-11-26 02:09:24.412349','{"at":"2026-11-26T02:09:24.412349+00:00","isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"jx62rattirnvzncw5tlayh5mpm","sebagai":"definitif"}}',NULL,'d311d5033423739bc0971dfa0272ea729c0d70e8f9ad0a6887044c12ff5b08f4','6ccf36d5dc172065e88fda47bdf765950b14bdf40950cf261bc7113814da87f0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',25,'LangkahSelesai','2026-11-26 02:09:24.412349','{"at":"2026-11-26T02:09:24.412349+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"jx62rattirnvzncw5tlayh5mpm","sebagai":"definitif"}}',NULL,'6ccf36d5dc172065e88fda47bdf765950b14bdf40950cf261bc7113814da87f0','7c4d0f03204742de2cb295144484ed859e315109b953f5129c9f48908224d738','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',26,'LangkahDibuka','2026-11-26 02:09:24.412349','{"aksi":"tandatangani","at":"2026-11-26T02:09:24.412349+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7c4d0f03204742de2cb295144484ed859e315109b953f5129c9f48908224d738','b1fe3abc7077c953586c6f2e829195b6e2aefcede428cee5f955b732a52cdc3f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',27,'NomorSuratDipesan','2026-11-26 02:09:24.412349','{"at":"2026-11-26T02:09:24.412349+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"H5RP5A4UUH4LANWO","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'b1fe3abc7077c953586c6f2e829195b6e2aefcede428cee5f955b732a52cdc3f','868ecc5a7d6ae59dc2042062f037b0dbeba45174659b30ec4b4c87a3dee4caa1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',28,'SuratDirender','2026-11-26 02:09:26.412349','{"at":"2026-11-26T02:09:26.412349+00:00","docx":{"id":"vozcywopzxnoc3btzfe66zdyfl","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba","oleh":null,"pdf":null,"penanda":null,"tanggal":"2026-11-26"}',NULL,'868ecc5a7d6ae59dc2042062f037b0dbeba45174659b30ec4b4c87a3dee4caa1','1672d3da1e26e4ed607fb44d033f216e8d34b32a23515c4eda7fd3fc13d67ffc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',29,'SuratDitandatangani','2026-11-26 02:09:28.412349','{"at":"2026-11-26T02:09:28.412349+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"35b5185eadf3d1b0ade907bde861caca77f37a5b7cd3aca452ec3075837d0835","sidik":""}',NULL,'1672d3da1e26e4ed607fb44d033f216e8d34b32a23515c4eda7fd3fc13d67ffc','040cbbafc231db7864ac75635d513c21557adfa5ce9706d94dca902f4a3cb572','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',30,'LangkahSelesai','2026-11-26 02:09:28.412349','{"at":"2026-11-26T02:09:28.412349+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"}}',NULL,'040cbbafc231db7864ac75635d513c21557adfa5ce9706d94dca902f4a3cb572','8ad1bbe9fb1737366502dcdbc6af9367fe33d494335ee1c1c3a0feefdf998e88','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',31,'LangkahDibuka','2026-11-26 02:09:28.412349','{"aksi":"serahkan","at":"2026-11-26T02:09:28.412349+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8ad1bbe9fb1737366502dcdbc6af9367fe33d494335ee1c1c3a0feefdf998e88','ef7210c53a0e098c31acae19d2e1a71ef5f4b02ac5161b9e7824ce0aaf229c29','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',32,'BerkasDiserahkan','2026-11-26 02:09:30.412349','{"at":"2026-11-26T02:09:30.412349+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"}}',NULL,'ef7210c53a0e098c31acae19d2e1a71ef5f4b02ac5161b9e7824ce0aaf229c29','3be8d8f09e3a6680cca1dd28d32e1e07ca89bfa137d5dd41d43bf47f497abd89','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',33,'SerahTerimaDikonfirmasi','2026-11-26 02:09:32.412349','{"at":"2026-11-26T02:09:32.412349+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'3be8d8f09e3a6680cca1dd28d32e1e07ca89bfa137d5dd41d43bf47f497abd89','cc5dd0e2dfb1b59c3a5281135ba0304cca7f0c494547b065c3327337e53acc50','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',34,'LangkahSelesai','2026-11-26 02:09:32.412349','{"at":"2026-11-26T02:09:32.412349+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'cc5dd0e2dfb1b59c3a5281135ba0304cca7f0c494547b065c3327337e53acc50','a32dba9be5c0be814d66fe785e16c997097a751121090172fae270be646a9ffa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('igqvdduysn4eopzla3c6kl7swf',35,'BerkasSelesai','2026-11-26 02:09:32.412349','{"at":"2026-11-26T02:09:32.412349+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"vxfhgneklttluox7piuvos65i4","sebagai":"definitif"}}',NULL,'a32dba9be5c0be814d66fe785e16c997097a751121090172fae270be646a9ffa','9220f7da211557ac5e9290f42d1510fc5ea4254c8c328b2d9a16c3368e1bc67c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',5,'DisposisiDiberikan','2026-11-26 02:09:34.412349','{"at":"2026-11-26T02:09:34.412349+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"rahasia":"pu+OQjGXOpUMeruoFqiQYfyMlZe4Q+nSSovHS+D3c1pmGsWi0ZR3E00zD7tvsnP7E8CggpZw1BiEfQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','652d1557d7026507ac34314267da6fc0c3f90dc6e883d7cb9b2cddf379d2d779','8784adae15e4ffb9b1a0f1e301abc24b5826a15ace6eefe1093cae78957b253a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',6,'LangkahSelesai','2026-11-26 02:09:34.412349','{"at":"2026-11-26T02:09:34.412349+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"}}',NULL,'8784adae15e4ffb9b1a0f1e301abc24b5826a15ace6eefe1093cae78957b253a','1969c4c96e21ae01e8cf981961cb92b9d97fc7bd468e50a7b95a95219bb1ead4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',7,'LangkahDibuka','2026-11-26 02:09:34.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:34.412349+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1969c4c96e21ae01e8cf981961cb92b9d97fc7bd468e50a7b95a95219bb1ead4','9d4b83168aa934f949ee206849f9ff2de3bad70cb8a735938ebc2066418e89a2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',8,'DisposisiDiberikan','2026-11-26 02:09:36.412349','{"at":"2026-11-26T02:09:36.412349+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"},"rahasia":"tqcDie4HE05xhWg7PSI3+MZlIJeFCrFeBBvCBQRGNNXBa0/iRcbCdgx8ztmCHGGXZPbLCvk1vHePsg==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','9d4b83168aa934f949ee206849f9ff2de3bad70cb8a735938ebc2066418e89a2','16e50c325746241bf2daa26e4dacf043cc3a7c505d62c95e67365f85011e1383','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',9,'LangkahSelesai','2026-11-26 02:09:36.412349','{"at":"2026-11-26T02:09:36.412349+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"jgffzdse4hbkfdm43trbjudnbi","sebagai":"definitif"}}',NULL,'16e50c325746241bf2daa26e4dacf043cc3a7c505d62c95e67365f85011e1383','ce89d081ad65eee78438fc326f26607e6ace88b7ef3f3675b8b8d8534ef8923b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',10,'LangkahDibuka','2026-11-26 02:09:36.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:36.412349+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ce89d081ad65eee78438fc326f26607e6ace88b7ef3f3675b8b8d8534ef8923b','02fc269b84acce802b6e0cf7f0e2c37396b3a233efb4de6dcc4c29788a18b8af','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',11,'DisposisiDiberikan','2026-11-26 02:09:38.412349','{"at":"2026-11-26T02:09:38.412349+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"},"rahasia":"RAC15/pua30vyV/ZnLgv29DxxZAIvvvShwb+LxDcGaNf9ootmwlDexZTVkegyLfexTKAkwlXc5akuQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','02fc269b84acce802b6e0cf7f0e2c37396b3a233efb4de6dcc4c29788a18b8af','3ce77c24331d7f8270d27af09d5d46fe75964069f01db84135fcce76980a277f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',12,'LangkahSelesai','2026-11-26 02:09:38.412349','{"at":"2026-11-26T02:09:38.412349+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"bjay6aplxkyjovnl7eo5eoeqoe","sebagai":"definitif"}}',NULL,'3ce77c24331d7f8270d27af09d5d46fe75964069f01db84135fcce76980a277f','e885808a21b1d7955f3d57c45722215a5074167094cefd3215cd9fc616fbf11d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',13,'LangkahDibuka','2026-11-26 02:09:38.412349','{"aksi":"susun_surat","at":"2026-11-26T02:09:38.412349+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e885808a21b1d7955f3d57c45722215a5074167094cefd3215cd9fc616fbf11d','12594a4a0f142e71e46886efa8e51a9f93b6758c86b908cb70326d8bb16c1352','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',14,'DokumenDilampirkan','2026-11-26 02:09:40.412349','{"at":"2026-11-26T02:09:40.412349+00:00","dokumen":{"id":"g7iifjf7kkmorxiyfkduz7vpay","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4dca9beb16aeeaa29a7db0efc272bed48e8cdfde83b5ff0e4660ca745c168e0d","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"},"rahasia":"jAZwbq+bD1bErwtDyHxW2dHYBl8Axpvi65a6Q6yWGDkTMdCsxINY5ewZCsa4/sS0"}','vxfhgneklttluox7piuvos65i4','12594a4a0f142e71e46886efa8e51a9f93b6758c86b908cb70326d8bb16c1352','d226cde073a606c019770fd139d500d0914c09e05adfcef94c48b9e442de2f9f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',15,'DrafSuratDisusun','2026-11-26 02:09:42.412349','{"at":"2026-11-26T02:09:42.412349+00:00","dokumen":{"id":"3kwyb7qnkphhvfcfiekagnqx5o","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4ce53e36ea45281e0c7f1c94ae21cdd4306d5fafc09687066bd5473dc2e80d50","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'d226cde073a606c019770fd139d500d0914c09e05adfcef94c48b9e442de2f9f','09c843c134b459ccacea0f112e98ffe8dd264f14dbe23cca2b6691142dcd494d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',16,'LangkahSelesai','2026-11-26 02:09:44.412349','{"at":"2026-11-26T02:09:44.412349+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ah7fgkrtzksgymdmgigr2ysd6f","sebagai":"definitif"}}',NULL,'09c843c134b459ccacea0f112e98ffe8dd264f14dbe23cca2b6691142dcd494d','7a705206656db6525bbbb9a2d8cfc1a73d1e53e669f54120d52e5a4fa23461f6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('dlqnnyrs335emdmvch5lczb5ln',17,'LangkahDibuka','2026-11-26 02:09:44.412349','{"aksi":"paraf","at":"2026-11-26T02:09:44.412349+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7a705206656db6525bbbb9a2d8cfc1a73d1e53e669f54120d52e5a4fa23461f6','1b9c9581e46822e0a06e35f5bf4f530d3abba3755d2259aa160c6b41cc5073a9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',5,'DisposisiDiberikan','2026-11-26 02:09:46.412349','{"at":"2026-11-26T02:09:46.412349+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"},"rahasia":"XDQI5u1ZkOh/h/IltcyNKorLhwKgrVvsYHkflENbKmFtWmGZVgyfoa660qU6M4r9+EQUqbI0I5b9bQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','vxfhgneklttluox7piuvos65i4','040e027d82097bc5753a6f679117f93b324a0498ccf410773cb3d2bb344ff222','d16facd4c20587359967f0dade1baa125889bdab18d4d9b59e32ce81c5160038','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',6,'LangkahSelesai','2026-11-26 02:09:46.412349','{"at":"2026-11-26T02:09:46.412349+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"fo2gg5zucrywe7np5ygvflbpxu","sebagai":"definitif"}}',NULL,'d16facd4c20587359967f0dade1baa125889bdab18d4d9b59e32ce81c5160038','6d0edfd3baa9d13f19b118f8ad1e0c7f938a5a1a49165ac8dc2e8b5d8f130c12','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('czqddht4fucpv2vcf7n2vfopfd',7,'LangkahDibuka','2026-11-26 02:09:46.412349','{"aksi":"disposisi","at":"2026-11-26T02:09:46.412349+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6d0edfd3baa9d13f19b118f8ad1e0c7f938a5a1a49165ac8dc2e8b5d8f130c12','e6854effcc34ac3ca679bf4ad627b90290975f7c548aae814efef5a841cbaf6d','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-26 02:09:02.412349','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('PP9EGScD906PD3dDW2G1iiTJ','7000001',201,'disposisi','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5G9WEud5MWyDT6n5qNHe8HcR','7000001',201,'minta','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DK2qqRa2u8WFoYaaqKqdNZdo','7000001',201,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qMlFzFGXyIb5LLRQ4X-gnenp','7000001',201,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wuezzVZQdYE9UWOtSFxN8S4d','7000001',201,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4zXc80DDGAbwJz4McXMQk6I1','7000001',201,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5WG8NUeqvvrQaBjokLkfif4W','7000001',201,'perpanjang','{}','igqvdduysn4eopzla3c6kl7swf',2,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TC5lkt_ta2OExv6QhI7DoqPF','7000001',101,'batal_berkas','{}','igqvdduysn4eopzla3c6kl7swf',NULL,NULL,'2026-11-26 03:08:58.466398','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PAj8jUiDA1dHuOnJLkrfpvuj','7000001',201,'disposisi','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZBCIabXVDF8V1A04wiAkTOSb','7000001',201,'minta','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EJvVf17C2959ppyP_mUwX5ZC','7000001',201,'catatan','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NLCbRmh5Ojfa-aIjA_3rz5PC','7000001',201,'lampiran','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fTXFI9YOANU2RntOVXOcmXPs','7000001',201,'riwayat','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R2EszbaPJoHF9kqKlOlm6ozA','7000001',201,'tenggat','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wOK-oFA0JvPbQfI_Nq6T7tbs','7000001',201,'perpanjang','{}','dlqnnyrs335emdmvch5lczb5ln',2,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z1nkmBIgWmKDL6bbDDPOBFQV','7000001',101,'batal_berkas','{}','dlqnnyrs335emdmvch5lczb5ln',NULL,NULL,'2026-11-26 03:08:58.593882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mLBwiso_8ye-AymKfoUpk0kK','7000001',201,'disposisi','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j4Bd-qNBxePaNxM3zsCyRLPA','7000001',201,'minta','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AUsnEFLftL_Go8_Azz4NnT_O','7000001',201,'catatan','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Vjhp0NMtrHdUBn5n2ZY7PdWf','7000001',201,'lampiran','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nE8A5Vki9CVyUwmR5hZKDYy6','7000001',201,'riwayat','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GLACmVzg4dto8uGg2XLa-FRD','7000001',201,'tenggat','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X_IBTlsLDGmeTPrN1giOxVqt','7000001',201,'perpanjang','{}','czqddht4fucpv2vcf7n2vfopfd',2,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BP2bNGAGUG8pfhOPfLnm24zm','7000001',101,'batal_berkas','{}','czqddht4fucpv2vcf7n2vfopfd',NULL,NULL,'2026-11-26 03:08:58.682413','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YvJkXNOe7Go6dYdr9n5FjvHi','7000001',203,'disposisi','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IHA3XnYAwURdzofQO3Pw_-aO','7000001',203,'minta','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Og7EMZJX8bYp31CoR_00nNnl','7000001',203,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Yq3mfdIJXtQaMtvjdK9w8gsC','7000001',203,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VNbM7vhHKfWuRBPYEwi0dZpV','7000001',203,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2OrF1ptRN1S2DSe46muMZFUZ','7000001',203,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',3,NULL,'2026-11-26 03:08:58.742797','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ORcgwKWbiwib_8bqFpiAVQCx','7000001',204,'disposisi','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('to4WOs_L7TWVjHkHEQf6eF-L','7000001',204,'minta','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6FNBI-ug-R3-d_WGOMiYliuK','7000001',204,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Yz7UGOP8WcCfZvapdcMrwal5','7000001',204,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AHyf5zoXOig8Ruc4wO5DmIRq','7000001',204,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4Kci7usjsP2o7eQFh7olmsuL','7000001',204,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',4,NULL,'2026-11-26 03:08:58.861287','dkisp-tarakan');
INSERT INTO "tombol" VALUES('19xjozltffgC1z676kuIIgcJ','7000001',205,'isi_surat','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('83ym1-h2bi7_jVaJfF7WS9jN','7000001',205,'lampir','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AvkCzTRRJQMJztjqZac3mlru','7000001',205,'minta','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sLp5s0JymyB8fvbS0OX3P7vn','7000001',205,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('z5RTZEADGEDDvgJE-11p3AP6','7000001',205,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XVI19BvM4T8BUCsX9Z5qhs1P','7000001',205,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YM3DBPHy23LQztfZrLTTI2Ap','7000001',205,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:58.928023','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a6UX_0Gp1XhcbVnOvnZd8nfA','7000001',205,'selesai','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:59.056468','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bTm3n9CjZobx6yNvr9HYd3M1','7000001',205,'lihat_surat','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:59.056468','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EfYZOlNfPr45yb9otueUhO7i','7000001',205,'unduh_draf','{}','igqvdduysn4eopzla3c6kl7swf',5,NULL,'2026-11-26 03:08:59.056468','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YzfX1pWeZ2Hf3ju9F0e_O2XS','7000001',204,'paraf','{}','igqvdduysn4eopzla3c6kl7swf',6,'4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba','2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vYjJFbPAi9Nqtu04i2DJX3ZR','7000001',204,'lihat_surat','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CwHhdTKKWd5APhqsxzPnaQqm','7000001',204,'minta','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-woaAuO0Ez_HPWRk2gkeR0_0','7000001',204,'kembalikan','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QT0pSVfCFa5Am9WuHQXFds87','7000001',204,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('A57n7eL-UzZus4XlMZdq3dAL','7000001',204,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YifioXGedE8jiwgPCkGRb6Zx','7000001',204,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dTsNRhawC6Wzm-GKkw-F4qij','7000001',204,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',6,NULL,'2026-11-26 03:08:59.148242','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2VUmDV968Y1iYjWgJSMoXZvL','7000001',203,'paraf','{}','igqvdduysn4eopzla3c6kl7swf',7,'4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba','2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('D8r6F1rVVVwBSg6lZMIOgIob','7000001',203,'lihat_surat','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qklphXrp0sDBBxFJEdmrF-th','7000001',203,'minta','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1gU0AnISB-__dcQQAAe378tc','7000001',203,'kembalikan','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ymZlNz6lrkn4q-BRyMzrJjsk','7000001',203,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JQ47ySvY_riTMm4yaYAHdQn-','7000001',203,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VaPvcVm73A-q95aQETfmvbvp','7000001',203,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rgV_TA3LU7F9JfmCY0jDGF_q','7000001',203,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',7,NULL,'2026-11-26 03:08:59.201770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4Sp_qjPr7qAQgKJpGKhIGWAh','7000001',202,'paraf','{}','igqvdduysn4eopzla3c6kl7swf',8,'4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba','2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('m4LL_ryuCjqaM9gfp92nfTpc','7000001',202,'lihat_surat','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WrWlUP-Amx-5KbR5P0WIVz1h','7000001',202,'minta','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E00dqAVLfgpv8bhsytJNpRpt','7000001',202,'kembalikan','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5ZeOkNc10cPiI3IqC3NTNstU','7000001',202,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jZZvl1VG7aICLiWFrGSjOl6_','7000001',202,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PPNoErSiuFy8_MBBjJ9y6b9d','7000001',202,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eEBvMx7RRXg4n-2o_406vr2R','7000001',202,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',8,NULL,'2026-11-26 03:08:59.269312','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RPsaHZH55gKcjH0LVFpv7-CG','7000001',201,'minta','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QaCokMRP_0lho9AK51LJ_5wY','7000001',201,'kembalikan','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wdbBmTqc-75K7zE5T6widv2X','7000001',201,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cRp0rrgtZvsRa8mrtxtGyhxe','7000001',201,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2WFfH0bfqcuXt2OlCkG18zG5','7000001',201,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3naMOkE23LuetWCY_8S5uyWZ','7000001',201,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4K05O8hod0k8zlt52M8Xovxl','7000001',201,'perpanjang','{}','igqvdduysn4eopzla3c6kl7swf',9,NULL,'2026-11-26 03:08:59.398400','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0JgJL_olbMgAWz_-r4e8H130','7000001',205,'serahkan','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xMgOP4UlJTxp1XXLb9SMB_nR','7000001',205,'lihat_surat','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8jRXnJ50wFZfOA1uXZNxcoud','7000001',205,'catatan','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o3hoBlbvllmjwaA2uDkYiWQT','7000001',205,'lampiran','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u0kv4YRayjYNJ4VMlJwIPhMQ','7000001',205,'riwayat','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9SC5-L6xkCxrKZ7XDJSVPzAM','7000001',205,'tenggat','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.712525','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ApTcK_v_7q2L389YuNLXKy5w','7000001',205,'lampir','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.800325','dkisp-tarakan');
INSERT INTO "tombol" VALUES('820Eo3YseKnKmPOgcAytLSxL','7000001',101,'konfirmasi','{}','igqvdduysn4eopzla3c6kl7swf',10,NULL,'2026-11-26 03:08:59.800325','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u-cZ3i1NZXT6o7_HyoUIb5C_','7000001',203,'disposisi','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7ypI5qj-qLXLvtxw1fFvSrI3','7000001',203,'minta','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zWW69Xe5HoyeXZJUTn7IjJ1x','7000001',203,'catatan','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TkcOaH-Lf2NH437JXPvfCIBM','7000001',203,'lampiran','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WSit_0cRlzMooPOLW11WNtxF','7000001',203,'riwayat','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1Sk1Tuwt8V4EWWHk18FGdGol','7000001',203,'tenggat','{}','dlqnnyrs335emdmvch5lczb5ln',3,NULL,'2026-11-26 03:08:59.936458','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jk89ClIkQJFbzkjq0bL4l1TU','7000001',204,'disposisi','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0IWuJdfudjlp_cmM4UNIoOx-','7000001',204,'minta','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MfFRtjC_n7p31eCa8TYgKfZj','7000001',204,'catatan','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wuVKWo-931okdDdF74gWvUvs','7000001',204,'lampiran','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('L9mw35oYNfgNn7U6y8WNCF4S','7000001',204,'riwayat','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FvrdRyDtMLB3WPdeq084IhYH','7000001',204,'tenggat','{}','dlqnnyrs335emdmvch5lczb5ln',4,NULL,'2026-11-26 03:08:59.988427','dkisp-tarakan');
INSERT INTO "tombol" VALUES('48mk9D5RTL6ZJSBXlxUHA4is','7000001',205,'isi_surat','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rhzCAnAEZj9WUfBM-6BxdyXN','7000001',205,'lampir','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0AwA-jfYRcyqnO8QAClUqfZY','7000001',205,'minta','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xerojQwSaxNvG7ukOl5laOhs','7000001',205,'catatan','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EsKSUMMILM536HUCVC89KQEu','7000001',205,'lampiran','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xcixTM8zIvbetSOnPsEYVdhe','7000001',205,'riwayat','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jOz0dTRyWgDNAlVVFeqa8fpr','7000001',205,'tenggat','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.039499','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yrFEMNhvog4yfTRg5v7lWqok','7000001',205,'selesai','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.308851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6azslrzTLtjy1rpVzkdyboM-','7000001',205,'lihat_surat','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.308851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fjDSBtM4MSKpvLI53su4Wiaf','7000001',205,'unduh_draf','{}','dlqnnyrs335emdmvch5lczb5ln',5,NULL,'2026-11-26 03:09:00.308851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E4-ZSla4B8EoPHBC-aJieEo5','7000001',204,'paraf','{}','dlqnnyrs335emdmvch5lczb5ln',6,'186c7ccbf5d634b01321a97ee6f9d5c20bc374837e54281a66ac615b466a90df','2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l405lTlMyrztsdDUzNNcp54F','7000001',204,'lihat_surat','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PC-KaaZNghaYfjiRCF0QNzqa','7000001',204,'minta','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Eh4DkXKX_kPMU2hu4gOO_EbX','7000001',204,'kembalikan','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LaFTXYJ7Gqtu_Dmvu2mZFhoZ','7000001',204,'catatan','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pLvcbBxpny9EyM7gwKLqHuic','7000001',204,'lampiran','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nOC8uzW4QmYFPDDqpPDdXx4g','7000001',204,'riwayat','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QI5OIjpKP19pVC0wbsLUU9oC','7000001',204,'tenggat','{}','dlqnnyrs335emdmvch5lczb5ln',6,NULL,'2026-11-26 03:09:00.416340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8Z0kDN2_JKI7fd29N-VedUbx','7000001',203,'disposisi','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Cu1jg1n0IyoLpX2qR2-xVxTh','7000001',203,'minta','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9xyeZH6nA1mtkcRDAdUmxbHL','7000001',203,'catatan','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XaR8eGjTuIiaHo3D3tz2QQOm','7000001',203,'lampiran','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MJnRgR7F1GwMrhEbrJKsp3IL','7000001',203,'riwayat','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AKpLrWdYDWnSr2e62EIsyyDd','7000001',203,'tenggat','{}','czqddht4fucpv2vcf7n2vfopfd',3,NULL,'2026-11-26 03:09:00.532438','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:igqvdduysn4eopzla3c6kl7swf:2','igqvdduysn4eopzla3c6kl7swf','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:09:08.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:igqvdduysn4eopzla3c6kl7swf:3','igqvdduysn4eopzla3c6kl7swf','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 02:09:10.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:igqvdduysn4eopzla3c6kl7swf:5:0','igqvdduysn4eopzla3c6kl7swf','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 02:09:12.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:igqvdduysn4eopzla3c6kl7swf:4','igqvdduysn4eopzla3c6kl7swf','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 02:09:12.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:igqvdduysn4eopzla3c6kl7swf:5:1','igqvdduysn4eopzla3c6kl7swf','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 02:09:14.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:igqvdduysn4eopzla3c6kl7swf:4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba:2026-11-26:fo2gg5zucrywe7np5ygvflbpxu:definitif','igqvdduysn4eopzla3c6kl7swf','{"isi_hash": "4e45a502904854bc0129bb24e061857a47d0f183f2bc5669e4dccfb8157d1dba", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-26 02:09:24.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:igqvdduysn4eopzla3c6kl7swf','igqvdduysn4eopzla3c6kl7swf','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-26 02:09:32.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:igqvdduysn4eopzla3c6kl7swf','igqvdduysn4eopzla3c6kl7swf','{}','menunggu',0,NULL,NULL,'2026-11-26 02:09:32.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:dlqnnyrs335emdmvch5lczb5ln:2','dlqnnyrs335emdmvch5lczb5ln','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:09:34.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:dlqnnyrs335emdmvch5lczb5ln:3','dlqnnyrs335emdmvch5lczb5ln','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 02:09:36.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:dlqnnyrs335emdmvch5lczb5ln:5:0','dlqnnyrs335emdmvch5lczb5ln','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 02:09:38.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:dlqnnyrs335emdmvch5lczb5ln:4','dlqnnyrs335emdmvch5lczb5ln','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 02:09:38.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:dlqnnyrs335emdmvch5lczb5ln:5:1','dlqnnyrs335emdmvch5lczb5ln','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 02:09:40.412349',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:czqddht4fucpv2vcf7n2vfopfd:2','czqddht4fucpv2vcf7n2vfopfd','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 02:09:46.412349',NULL,'dkisp-tarakan',NULL);
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
CREATE UNIQUE INDEX ix_dokumen_kode ON dokumen (kode);
CREATE INDEX ix_pengingat_menunggu ON pengingat (instansi, jatuh_at) WHERE status = 'menunggu';
COMMIT;
