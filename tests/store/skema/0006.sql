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
INSERT INTO "akun" VALUES(1,201,201,'q7hfv2p2gyrt2mnypjzqe5wiz7',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'wc5qvb6r7lqagxyvpngoywcg6k',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'yj2l5zor3hxgkumvihzqkt4y3c',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'26gyfa3zldouwkwtmelxaoscxw',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'vj6usdeqt5yhbmtlrzomrp5t6p',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'nuijac4y23p6yonafuyocqtikf',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'yeb5ejd3kk4c54apj73mfmndrt',1,NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
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
INSERT INTO "berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','yeb5ejd3kk4c54apj73mfmndrt','{"dibuat_at":"2026-11-25T21:48:31.893837+00:00","dokumen":[{"id":"m5dfaciupny7qhqa6tnlvehq5w","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"5vkexh2uep3pmj6dw2oaf7krrs","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"b441ea8204e7a9d2aa8506268cab68ea19a6785eeeff7dd7fb0a8f2cc2b4aed9","slot":"data","ukuran":31}],"id":"zmygoq2jb5ni7meeswpsvg7e7e","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:31.893837+00:00","no":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:31.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:31.893837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:37.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:37.893837+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:39.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:39.893837+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:41.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:41.893837+00:00","no":4,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:47.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:47.893837+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:49.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:49.893837+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:51.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:51.893837+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"wc5qvb6r7lqagxyvpngoywcg6k","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:53.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:53.893837+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:57.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:59.893837+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:57.893837+00:00","no":9,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:01.893837+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"yeb5ejd3kk4c54apj73mfmndrt","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:49:01.893837+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T21:48:57.893837+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"docx":{"id":"3jq7h57kww5ylu653pug7xhttu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22","slot":"surat","ukuran":32},"draf":{"id":"xdx2kurvu2fc3mztpvmyfa2ayu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"c97775d4c110b9bad2acd813a7ed17a9e6854581602bd6982aeeb75699076781","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"DDBLLPWGDMXH7JMU","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:49.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","jabatan":"statistisi","lb":6,"orang":"26gyfa3zldouwkwtmelxaoscxw"},{"at":"2026-11-25T21:48:51.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","jabatan":"kabid","lb":7,"orang":"yj2l5zor3hxgkumvihzqkt4y3c"},{"at":"2026-11-25T21:48:53.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","jabatan":"sekretaris","lb":8,"orang":"wc5qvb6r7lqagxyvpngoywcg6k"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','85f3a6132254db3aaa7484e03862aff73c5fb770b11d37e7ca16ae463c0d4bc7','2026-11-25 21:48:31.893837','2026-11-25 21:49:01.893837','dkisp-tarakan');
INSERT INTO "berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','yeb5ejd3kk4c54apj73mfmndrt','{"dibuat_at":"2026-11-25T21:48:33.893837+00:00","dokumen":[{"id":"ocbzz3hhwatlashzwplmnubwpj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"tyf5hh4e3avd7prf4l2mii42lk","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"68e5c7f0376c820ac94d91bc4e7277c0ac5e0e2580dbc7cf7ad37acecdc032d7","slot":"data","ukuran":31}],"id":"gk4wbi5d4e4fhqgwfgvy5q7ibd","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:33.893837+00:00","no":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:33.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:33.893837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:03.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:03.893837+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:05.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:05.893837+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:07.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:07.893837+00:00","no":4,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:13.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:13.893837+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"yeb5ejd3kk4c54apj73mfmndrt","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"h2bky3y6unscnnd5kahh5hwxev","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"27f4c3b078cb015382ba4cec69d7c29f805cbcfa7d96635c0cedd333bb33495d","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','e628c2ec99e810f862b8d6d112dee376f8e1bd44a53b2d69d34c23efbd4b219f','2026-11-25 21:48:33.893837',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('gn3jtclbce65pjd4rmypxgtkox','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','yeb5ejd3kk4c54apj73mfmndrt','{"dibuat_at":"2026-11-25T21:48:35.893837+00:00","dokumen":[{"id":"qlkslyxkdiaf4kwfbf7tbucjn4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"gn3jtclbce65pjd4rmypxgtkox","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:35.893837+00:00","no":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:35.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:35.893837+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:15.893837+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:15.893837+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"yeb5ejd3kk4c54apj73mfmndrt","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','38874359ece7f311b7268614fef9d05e4eea983e8b2587df134af7777a43fddb','2026-11-25 21:48:35.893837',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('m5dfaciupny7qhqa6tnlvehq5w','zmygoq2jb5ni7meeswpsvg7e7e','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:31.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ocbzz3hhwatlashzwplmnubwpj','gk4wbi5d4e4fhqgwfgvy5q7ibd','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:48:33.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qlkslyxkdiaf4kwfbf7tbucjn4','gn3jtclbce65pjd4rmypxgtkox','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:35.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('5vkexh2uep3pmj6dw2oaf7krrs','zmygoq2jb5ni7meeswpsvg7e7e','data','b441ea8204e7a9d2aa8506268cab68ea19a6785eeeff7dd7fb0a8f2cc2b4aed9','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:43.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('xdx2kurvu2fc3mztpvmyfa2ayu','zmygoq2jb5ni7meeswpsvg7e7e','draf','c97775d4c110b9bad2acd813a7ed17a9e6854581602bd6982aeeb75699076781','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:45.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('3jq7h57kww5ylu653pug7xhttu','zmygoq2jb5ni7meeswpsvg7e7e','surat','6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:55.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('tyf5hh4e3avd7prf4l2mii42lk','gk4wbi5d4e4fhqgwfgvy5q7ibd','data','68e5c7f0376c820ac94d91bc4e7277c0ac5e0e2580dbc7cf7ad37acecdc032d7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:09.893837','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('h2bky3y6unscnnd5kahh5hwxev','gk4wbi5d4e4fhqgwfgvy5q7ibd','draf','27f4c3b078cb015382ba4cec69d7c29f805cbcfa7d96635c0cedd333bb33495d','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:11.893837','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:2','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:zmygoq2jb5ni7meeswpsvg7e7e','zmygoq2jb5ni7meeswpsvg7e7e',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:gk4wbi5d4e4fhqgwfgvy5q7ibd:2','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:gk4wbi5d4e4fhqgwfgvy5q7ibd','gk4wbi5d4e4fhqgwfgvy5q7ibd',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "fWh-UVuzBCZKopZr9-MTzotJ"}]]}}','9c43bdc5553b4bd9f70be35109b6c222b1ca156f5c8a6624e873dab6260e23c9',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:gn3jtclbce65pjd4rmypxgtkox:2','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:gn3jtclbce65pjd4rmypxgtkox','gn3jtclbce65pjd4rmypxgtkox',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "8gpMGC4MIUbnrnG2Jhlm4BZn"}]]}}','ed2835cf475ef99cf2ba29fe8c41e0b088b2f756487536ee1e458855d1005822',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:3','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:4','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:5','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:6','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:7','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:8','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:9','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:zmygoq2jb5ni7meeswpsvg7e7e:10','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:zmygoq2jb5ni7meeswpsvg7e7e','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:gk4wbi5d4e4fhqgwfgvy5q7ibd:3','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:gk4wbi5d4e4fhqgwfgvy5q7ibd:4','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:gk4wbi5d4e4fhqgwfgvy5q7ibd:5','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:gk4wbi5d4e4fhqgwfgvy5q7ibd:6','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.49: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.49: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "qV9jH0vcrZlfXylVHXjztrKX"}, {"text": "Lihat surat", "callback_data": "a3S09SJRGGypzaGoK1gDqwCK"}], [{"text": "Minta kelengkapan", "callback_data": "f6G_mj9DwsS5Eg1_7PNSz14T"}, {"text": "Kembalikan", "style": "danger", "callback_data": "FzXYVT5CPT-7FbaM-xwxDulw"}], [{"text": "Catatan", "callback_data": "aTuDi0g8rugNar_SPpy1uBGT"}, {"text": "Lihat berkas", "callback_data": "fMi9gpn1obj5SsgxKSyGa1zU"}], [{"text": "Riwayat", "callback_data": "PHerJxlKKi9USmDZCtKAaARC"}, {"text": "Jelaskan tenggat", "callback_data": "H1ca5mVersDeohz0M4bx3UPs"}]]}}','ba693b6f49e59660cb3a58ed94b0c598dc64d759062a337f01ae314f32d34eb7',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:gn3jtclbce65pjd4rmypxgtkox:3','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "uJi9FeKfP6BkQw3VGewwd5mE"}, {"text": "Minta kelengkapan", "callback_data": "uvIKYjqOkJqeCoG7yhMltXmn"}], [{"text": "Catatan", "callback_data": "fCxj43wutDN4DOuWwGFt1zMH"}, {"text": "Lihat berkas", "callback_data": "E1COV80GJ4OcnoUJQ7iQRxLr"}], [{"text": "Riwayat", "callback_data": "Et5RD7cCzzTv5pH2pmcBkFes"}, {"text": "Jelaskan tenggat", "callback_data": "hDl6q3yY60OerVO4jEgqQbCW"}]]}}','55b1446a67e6aebfcaf01ea790fa9e0b3b1088b4de86ad2ae08af8a6b250c613',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('q7hfv2p2gyrt2mnypjzqe5wiz7',X'5B227555670AA26C40C13B889399B4E3275EDEBDEABD864C171490DB578F664EA22C7E47635B1DFFE60720296EA03177169E5F83884AA8BCB06D0891',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('wc5qvb6r7lqagxyvpngoywcg6k',X'AC0E389CFD65B50C0E241D7EC83864315383C7E852BAB5FC6860AF957387825E980556ABE4FDF377404B70CAE958FD3BEE08FF20BC039F15D8E57033',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('yj2l5zor3hxgkumvihzqkt4y3c',X'CD5C042014B312E104B4B1EEECB614990423A5ACBD58A170BB0D542AF09796022B9AF97701155FF0227B93CABA4CA851B5189483C41C7F03CB418FB2',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('26gyfa3zldouwkwtmelxaoscxw',X'54E651D9CF5EC8E8B26A2638755F1B3F0BD1A0B02C8BCDE4E17C9A10D52C1F858AFEE96D5A05E05D3BBFBD1B41089444AC358275F88B6E93E9895CD9',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('vj6usdeqt5yhbmtlrzomrp5t6p',X'5BCCA68679ECD9B66A2D917A5C0ACC5A5756C6B29748C8D7023CC8A51E0C9866D9823F0AAFC4B3F0281024A025DA56A0F170827DB28737CB79C3278E',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('nuijac4y23p6yonafuyocqtikf',X'98719F7EB9E3299265831A695408EF991169CB2E2EC25D7AAEB88677B6A9F08C183F001F9B39E9B9D6EE63C728CF58AC0563AC9DBA09E788C7EAC793',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('yeb5ejd3kk4c54apj73mfmndrt',X'4CFDA99669FFAC8810CEBEEE41907D2F64C7725278FA58133C024A167B0688910BB1B18F6B017B4B07BBB7B5061EBDE292D60DEF7E00389A183EFCB9',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',1,1,0,'ajukan','pemohon','yeb5ejd3kk4c54apj73mfmndrt','selesai',0,0,'2026-11-25 21:48:31.893837',NULL,'2026-11-25 21:48:31.893837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:31.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:37.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',1,1,0,'ajukan','pemohon','yeb5ejd3kk4c54apj73mfmndrt','selesai',0,0,'2026-11-25 21:48:33.893837',NULL,'2026-11-25 21:48:33.893837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:33.893837','2026-11-27 08:30:00.000000','2026-11-25 21:49:03.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gn3jtclbce65pjd4rmypxgtkox',1,1,0,'ajukan','pemohon','yeb5ejd3kk4c54apj73mfmndrt','selesai',0,0,'2026-11-25 21:48:35.893837',NULL,'2026-11-25 21:48:35.893837',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gn3jtclbce65pjd4rmypxgtkox',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:35.893837','2026-11-27 08:30:00.000000','2026-11-25 21:49:15.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:37.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:39.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:39.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:41.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:41.893837','2026-12-01 08:00:00.000000','2026-11-25 21:48:47.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:47.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:49.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:49.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:51.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:51.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:53.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:53.893837','2026-11-27 08:30:00.000000','2026-11-25 21:48:57.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:57.893837','2026-11-27 08:30:00.000000','2026-11-25 21:49:01.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:03.893837','2026-11-27 08:30:00.000000','2026-11-25 21:49:05.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:05.893837','2026-11-27 08:30:00.000000','2026-11-25 21:49:07.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:07.893837','2026-12-01 08:00:00.000000','2026-11-25 21:49:13.893837',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:49:13.893837','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('gn3jtclbce65pjd4rmypxgtkox',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:49:15.893837','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','zmygoq2jb5ni7meeswpsvg7e7e',NULL,'2026-11-25 21:48:31.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','gk4wbi5d4e4fhqgwfgvy5q7ibd',NULL,'2026-11-25 21:48:33.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','gn3jtclbce65pjd4rmypxgtkox',NULL,'2026-11-25 21:48:35.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','zmygoq2jb5ni7meeswpsvg7e7e','DDBLLPWGDMXH7JMU','2026-11-25 21:48:53.893837','2026-11-25 21:48:57.893837','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('q7hfv2p2gyrt2mnypjzqe5wiz7',X'71F50E6D44EE68EBFE47FAD7969301F60911886668B3AFD83D7D36D2A43559FAFEF87C6549375092795959C0','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('wc5qvb6r7lqagxyvpngoywcg6k',X'5EAEDE957CEA4474D44951AB20C60DFDB20167053EB5C80CA124D5F311DA448B8CBC6F7B82ABF8911650A4E5087562AC7C','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('yj2l5zor3hxgkumvihzqkt4y3c',X'2489DBFF3CCF33F58081B806720D643F7F0B93C16AB23FF115A96F3D7E15E629531CFE8BBCB64E1467F0A1EE','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('26gyfa3zldouwkwtmelxaoscxw',X'D46CD29AA5BE6AA23237138A64C4BEAD6349C6786B83F9E637977CDFB56A8F88D08228111B0DA70563C2287A77ECD167B2','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('vj6usdeqt5yhbmtlrzomrp5t6p',X'EBD914B9707876EF856CED164B5F6764FFA677CFEE662CC9FA9576E5429B8602D5A168E3BCC2C4F0BAB2217D6C','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('nuijac4y23p6yonafuyocqtikf',X'6FF0DF6BD7089D29465F4510B88A69C5CCBD65C707CBE55F5F6BD6C808820881A6EC8E83CD993B5D6D6C219A','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('yeb5ejd3kk4c54apj73mfmndrt',X'B49659B25AB2811FE9103DBB154B9AB955E6664C6B40B5696E353DF67E0D7DF75B7783C47184069BBFE1AD','',NULL,'2026-11-25 21:48:29.893837','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.422212',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.422212',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.813550',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.813550',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.919882',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:27.919882',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:28.049438',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:28.221003',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:28.389137',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "c97775d4c110b9bad2acd813a7ed17a9e6854581602bd6982aeeb75699076781", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:zmygoq2jb5ni7meeswpsvg7e7e:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:28.689860',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:28.876266',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:29.080840',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:29.348759',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:29.489366',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:zmygoq2jb5ni7meeswpsvg7e7e:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:29.716987',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:29.917955',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:zmygoq2jb5ni7meeswpsvg7e7e:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:30.169162',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "b441ea8204e7a9d2aa8506268cab68ea19a6785eeeff7dd7fb0a8f2cc2b4aed9", "nama": "umkm.csv"}}',NULL,'serah:zmygoq2jb5ni7meeswpsvg7e7e:10:101:5vkexh2uep3pmj6dw2oaf7krrs',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:30.169162',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:30.169162',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:31.052940',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:31.389224',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:31.727796',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "27f4c3b078cb015382ba4cec69d7c29f805cbcfa7d96635c0cedd333bb33495d", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:gk4wbi5d4e4fhqgwfgvy5q7ibd:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:32.340865',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:32.641263',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:32.954056',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'zmygoq2jb5ni7meeswpsvg7e7e',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:36.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'gk4wbi5d4e4fhqgwfgvy5q7ibd',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:02.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'gn3jtclbce65pjd4rmypxgtkox',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:14.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'zmygoq2jb5ni7meeswpsvg7e7e',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:38.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'zmygoq2jb5ni7meeswpsvg7e7e',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:40.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'zmygoq2jb5ni7meeswpsvg7e7e',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:46.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'zmygoq2jb5ni7meeswpsvg7e7e',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:48.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'zmygoq2jb5ni7meeswpsvg7e7e',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:50.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'zmygoq2jb5ni7meeswpsvg7e7e',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:52.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'zmygoq2jb5ni7meeswpsvg7e7e',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:56.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'zmygoq2jb5ni7meeswpsvg7e7e',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:58.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'zmygoq2jb5ni7meeswpsvg7e7e',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:49:00.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'gk4wbi5d4e4fhqgwfgvy5q7ibd',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:04.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'gk4wbi5d4e4fhqgwfgvy5q7ibd',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:06.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'gk4wbi5d4e4fhqgwfgvy5q7ibd',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:12.893837','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'gk4wbi5d4e4fhqgwfgvy5q7ibd',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'gn3jtclbce65pjd4rmypxgtkox',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
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
INSERT INTO "penugasan" VALUES(1,'kadis','q7hfv2p2gyrt2mnypjzqe5wiz7','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','wc5qvb6r7lqagxyvpngoywcg6k','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','yj2l5zor3hxgkumvihzqkt4y3c','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','26gyfa3zldouwkwtmelxaoscxw','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','vj6usdeqt5yhbmtlrzomrp5t6p','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','nuijac4y23p6yonafuyocqtikf','definitif','2026-11-25 21:48:29.893837',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',1,'PermohonanDiajukan','2026-11-25 21:48:31.893837','{"at":"2026-11-25T21:48:31.893837+00:00","dokumen":[{"id":"m5dfaciupny7qhqa6tnlvehq5w","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"pemohon":"yeb5ejd3kk4c54apj73mfmndrt","rahasia":"KJ/17F2w6qaaR5uvy4wCfTSGBzNRlXP+OEXVg9X38CiZ1h8mR8DpfU9Bs+MebmP1AbsKVuV09NegZkYZIhb/BdooEMXcqym27TYfHE2EqSSjCTVxMi714rwNpQJYrkssWNVXdW+CdVm3pJOsAIxulqSUN16lkB6RCjvz7qlvTTt7hF/NQnxqmcmIXVSOqRUNSv71xE3WW4VJBiPHNUXu21IDZg9Y50uKImAwXOklTjrtSk5wIsUTintV062SpMJgdto/mtq1tj5pBaaTUQcANlehR3eW8ukhoxTzGJl6yUMV/+UN54l5AWpFiubRk5vnlEZ52qr26PeK6pnOMmyro88kFrlx3zGPJ63ohdo2YaonAEuXUjDaKLnq3QOjIAvK3C5BPJImcNpbuArtAB6/0d8IM2HTua8SL+JQUnROT1VNm8WuVe+B4WGj8xapbFw2LGoR4QVgOvlvKvc4B+RtMRY=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','yeb5ejd3kk4c54apj73mfmndrt','0000000000000000000000000000000000000000000000000000000000000000','2c1849b4e75dd86ff7297ea9ebefdc8db6622836f6941a6c0a1502aec43d89b1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',2,'LangkahDibuka','2026-11-25 21:48:31.893837','{"aksi":"ajukan","at":"2026-11-25T21:48:31.893837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"samping":false}',NULL,'2c1849b4e75dd86ff7297ea9ebefdc8db6622836f6941a6c0a1502aec43d89b1','f45cef0b25a7eacd9c5265e0baa43e4b16bfddd83d53cf68f1c52e46fb63b62b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',3,'LangkahSelesai','2026-11-25 21:48:31.893837','{"at":"2026-11-25T21:48:31.893837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'f45cef0b25a7eacd9c5265e0baa43e4b16bfddd83d53cf68f1c52e46fb63b62b','0f88efe7b71dbbedbb3b0182ab0c0f102dc60453014b5d92e9113f48c87363ca','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',4,'LangkahDibuka','2026-11-25 21:48:31.893837','{"aksi":"disposisi","at":"2026-11-25T21:48:31.893837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'0f88efe7b71dbbedbb3b0182ab0c0f102dc60453014b5d92e9113f48c87363ca','b27859480a8bc89b7bf3c7e8f63ff22b6f1a9fcd9555b71e0460a74219342b8a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',1,'PermohonanDiajukan','2026-11-25 21:48:33.893837','{"at":"2026-11-25T21:48:33.893837+00:00","dokumen":[{"id":"ocbzz3hhwatlashzwplmnubwpj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"pemohon":"yeb5ejd3kk4c54apj73mfmndrt","rahasia":"prGisWesPU3sZ15NjLmPWT6H/cU0OxX3UyDMOD8OGZTGaxxY1mahC1ErNs1zxNn4qDHBfSvmYtIahFRNyORljVNQJN4cUIvUsj71tEckg/yyujgRja4s9UkL6lHi3J3ERdcdlnpC5O/4TxE1E8a2W/qb+E2HnmeJhTvKsHfEqG9Ed3jMzJF1YSxhdPVDZg9XlFDe9t1Lrtq6u7/N+djSR6WxSRH9ZYimk/wgontegasxFK3VqK1gnATsq7bVIKeHXjHItYKZ9d16dLD+UPak8j154/bx0maD9b/j9f+58755XYyGEOgAZeyOSAv8p5R1etpjG3BLqgqoATq3Uw6ibij903dVsu8yL9wC2HcSrdsHEwV5NuZroAbQf6LnX70vB1i+HMqIv0V5H2dxxoLmQ+jupUAGJif09G4d6aZZDrqmcbPCMXuTmTZnHmvK8qBqOZ5JEXGlpSXjDU9En1druRQ=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','yeb5ejd3kk4c54apj73mfmndrt','0000000000000000000000000000000000000000000000000000000000000000','7063bdcc0cd072eaf5f3d1e7dcb00a976c8b917370ca56009ca7c47ec99c0499','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',2,'LangkahDibuka','2026-11-25 21:48:33.893837','{"aksi":"ajukan","at":"2026-11-25T21:48:33.893837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"samping":false}',NULL,'7063bdcc0cd072eaf5f3d1e7dcb00a976c8b917370ca56009ca7c47ec99c0499','1682f6e04c23af6a29c88b60d4027cdf7593512c5340f3aa8e925aef1b719ebc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',3,'LangkahSelesai','2026-11-25 21:48:33.893837','{"at":"2026-11-25T21:48:33.893837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'1682f6e04c23af6a29c88b60d4027cdf7593512c5340f3aa8e925aef1b719ebc','1132c6454b0f91d27987827a302e2009eb79b84c1153c302ea7f475d329d8958','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',4,'LangkahDibuka','2026-11-25 21:48:33.893837','{"aksi":"disposisi","at":"2026-11-25T21:48:33.893837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1132c6454b0f91d27987827a302e2009eb79b84c1153c302ea7f475d329d8958','b4f416f6b1f91e38722e5e1de3c531cf367528c5eb9441259268d477fae2006f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',1,'PermohonanDiajukan','2026-11-25 21:48:35.893837','{"at":"2026-11-25T21:48:35.893837+00:00","dokumen":[{"id":"qlkslyxkdiaf4kwfbf7tbucjn4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"},"pemohon":"yeb5ejd3kk4c54apj73mfmndrt","rahasia":"X6GivU1a3AEYrCA8BXEsiUXW4pj9PRCduQgfIdVjKGN2Xa5grRK93/kN0RL+zaMV5FobutZn/TQxCrAX2QZdqqJ91xdirUzTXOhszNNaTA6CXP4MGJIrRroVoLN4rWcog1O2XPIZiwyc5DeVMb6z9h0zWeVVtQmSvVVF8cTekBI2nCw3Gc4lV3gH9i/EWDOJ4O6+jxLl1o6510iu0O/+it27s/rC3eJ4hhjaBAK05II0Stxnd+NlGbGeB9pvofkJRvz5PH3swKw//DD4wrHy9wt9lHiqKs0rbtclIZx4C+20k0bPLbJLsjtSNB0CNceJSRSD90pKDMqB/sQslQKpbTSaR5EHwK1+kqyDVXze5Pbii+Jp5MBX6olYmI6kEpQIr3BG9RgUtOGOAK+skTkcbmHg9wWv+G7TwA2cXQK3xoi+8usbB+Xi40DGMLF/wvAQatbJUlCDaY/22vJnxp4fNQw=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','yeb5ejd3kk4c54apj73mfmndrt','0000000000000000000000000000000000000000000000000000000000000000','1c1f8bce694d854a02aa28ed4f2624a547c0653c05b4db3131b4a8ecd80427f5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',2,'LangkahDibuka','2026-11-25 21:48:35.893837','{"aksi":"ajukan","at":"2026-11-25T21:48:35.893837+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","putaran":1,"samping":false}',NULL,'1c1f8bce694d854a02aa28ed4f2624a547c0653c05b4db3131b4a8ecd80427f5','23bf68150851594286d02ea107ae57bdc5df98fc86e7d3e0c804f05aacf1db0a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',3,'LangkahSelesai','2026-11-25 21:48:35.893837','{"at":"2026-11-25T21:48:35.893837+00:00","lb":1,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'23bf68150851594286d02ea107ae57bdc5df98fc86e7d3e0c804f05aacf1db0a','425fffcd73af45f01bb6851377dbbb4db093eef4b9fa6731eade691cc8a4ba20','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',4,'LangkahDibuka','2026-11-25 21:48:35.893837','{"aksi":"disposisi","at":"2026-11-25T21:48:35.893837+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'425fffcd73af45f01bb6851377dbbb4db093eef4b9fa6731eade691cc8a4ba20','45d996e6927b433391055cb953d14fc6e927b9e6cc1d55ba433060d79b12527b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',5,'DisposisiDiberikan','2026-11-25 21:48:37.893837','{"at":"2026-11-25T21:48:37.893837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"rahasia":"7RD6MOLIm1baE3nX81GxpnS9FgXRHSAcOW2DIAwy5WJ9A+FUdpRhcVT2uaC01w206bcQL1vFDPYjQg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','b27859480a8bc89b7bf3c7e8f63ff22b6f1a9fcd9555b71e0460a74219342b8a','a92d806a4f04048949c0cf078d86cd02997cb8b7d7745538ab05b7b888b458df','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',6,'LangkahSelesai','2026-11-25 21:48:37.893837','{"at":"2026-11-25T21:48:37.893837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"}}',NULL,'a92d806a4f04048949c0cf078d86cd02997cb8b7d7745538ab05b7b888b458df','c7503fad79f312e83888d72e5840b18120804a5a8288a92936487fe1560597a4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',7,'LangkahDibuka','2026-11-25 21:48:37.893837','{"aksi":"disposisi","at":"2026-11-25T21:48:37.893837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c7503fad79f312e83888d72e5840b18120804a5a8288a92936487fe1560597a4','c0a845cbd9832caa405dd47e4ca32ef54a88fdc40771c150d391c6f8009100df','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',8,'DisposisiDiberikan','2026-11-25 21:48:39.893837','{"at":"2026-11-25T21:48:39.893837+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"},"rahasia":"vV/mr7oBQO7QULtyUE/p3sYiB9Gu/DQ8kcPx0bRu0e7XOzVsl/FFZhNrqV11BA1HNwLBD+EcATZ4/Q==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','c0a845cbd9832caa405dd47e4ca32ef54a88fdc40771c150d391c6f8009100df','0b7bb0f2c63339dcc0dcfa416b04c45d93728c7f33c0a47b9e7ce2aff178390f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',9,'LangkahSelesai','2026-11-25 21:48:39.893837','{"at":"2026-11-25T21:48:39.893837+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"}}',NULL,'0b7bb0f2c63339dcc0dcfa416b04c45d93728c7f33c0a47b9e7ce2aff178390f','69934cb002ffee72ba3a8862fbe25b649d58f9ab849c97a506d76c386d8531f7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',10,'LangkahDibuka','2026-11-25 21:48:39.893837','{"aksi":"disposisi","at":"2026-11-25T21:48:39.893837+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'69934cb002ffee72ba3a8862fbe25b649d58f9ab849c97a506d76c386d8531f7','292dd861c7c68818c5dcf1bce69b459d4c5a1f015428951f15e8301cdfa33165','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',11,'DisposisiDiberikan','2026-11-25 21:48:41.893837','{"at":"2026-11-25T21:48:41.893837+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"},"rahasia":"rtQGDWRoi+4F1fnE4k7Y5jPzIizRLjd0pRFYqte7BkGWbE6J6iQMBWuLWtZ4UkaHC9UVeG9iivvAzw==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','292dd861c7c68818c5dcf1bce69b459d4c5a1f015428951f15e8301cdfa33165','441316af4cfb9f3ab423002053f51d7a8c1f2d36d911b3b1759346325b2e21f0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',12,'LangkahSelesai','2026-11-25 21:48:41.893837','{"at":"2026-11-25T21:48:41.893837+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"}}',NULL,'441316af4cfb9f3ab423002053f51d7a8c1f2d36d911b3b1759346325b2e21f0','6bdc98109e8c3e2cbe222ae8134881d9327a6f2b4a16535d18c9585ad8799c96','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',13,'LangkahDibuka','2026-11-25 21:48:41.893837','{"aksi":"susun_surat","at":"2026-11-25T21:48:41.893837+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6bdc98109e8c3e2cbe222ae8134881d9327a6f2b4a16535d18c9585ad8799c96','400a75c1f23f12f1374586e550acfc783867d34122919873ebfed3c831630f42','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',14,'DokumenDilampirkan','2026-11-25 21:48:43.893837','{"at":"2026-11-25T21:48:43.893837+00:00","dokumen":{"id":"5vkexh2uep3pmj6dw2oaf7krrs","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"b441ea8204e7a9d2aa8506268cab68ea19a6785eeeff7dd7fb0a8f2cc2b4aed9","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"},"rahasia":"RzZNR0EskbUnMTFuND3Wyrc4a3gjmREI8+/LH1kkn/63ivV//sLWv1U+mLCoZ+ik"}','yeb5ejd3kk4c54apj73mfmndrt','400a75c1f23f12f1374586e550acfc783867d34122919873ebfed3c831630f42','5f89f7dca0d58d6446d2d1e7bb62e8e1420d07567f07c5d54ddc984b55910135','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',15,'DrafSuratDisusun','2026-11-25 21:48:45.893837','{"at":"2026-11-25T21:48:45.893837+00:00","dokumen":{"id":"xdx2kurvu2fc3mztpvmyfa2ayu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"c97775d4c110b9bad2acd813a7ed17a9e6854581602bd6982aeeb75699076781","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'5f89f7dca0d58d6446d2d1e7bb62e8e1420d07567f07c5d54ddc984b55910135','51b3406b385a7635cc62e157b53ccde06b3188ef5a8b7e56d6b3390d13b72572','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',16,'LangkahSelesai','2026-11-25 21:48:47.893837','{"at":"2026-11-25T21:48:47.893837+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"}}',NULL,'51b3406b385a7635cc62e157b53ccde06b3188ef5a8b7e56d6b3390d13b72572','39f911a86a4d809e1ecef5f168876089a0195cd07631ef43211315988d900f6f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',17,'LangkahDibuka','2026-11-25 21:48:47.893837','{"aksi":"paraf","at":"2026-11-25T21:48:47.893837+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'39f911a86a4d809e1ecef5f168876089a0195cd07631ef43211315988d900f6f','b94bce26ea1946723e7a19db22d47246df306ec17e8213c7e67dc0ba954d30d2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',18,'ParafDibubuhkan','2026-11-25 21:48:49.893837','{"at":"2026-11-25T21:48:49.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","lb":6,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"}}',NULL,'b94bce26ea1946723e7a19db22d47246df306ec17e8213c7e67dc0ba954d30d2','db8e8fa3748622a9dded7bf239ee634e87e4abca5344d230cc485f1f4d40f2ba','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',19,'LangkahSelesai','2026-11-25 21:48:49.893837','{"at":"2026-11-25T21:48:49.893837+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"}}',NULL,'db8e8fa3748622a9dded7bf239ee634e87e4abca5344d230cc485f1f4d40f2ba','1e48901c1367f5d1a9dcda4d6d495906759cf384b497e3f5eaf153b7b626f73d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',20,'LangkahDibuka','2026-11-25 21:48:49.893837','{"aksi":"paraf","at":"2026-11-25T21:48:49.893837+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1e48901c1367f5d1a9dcda4d6d495906759cf384b497e3f5eaf153b7b626f73d','79fa4e5453242bb56d05edce2aefd99a1abe1c3025d6f6e1dc76eee4ef0f4a37','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',21,'ParafDibubuhkan','2026-11-25 21:48:51.893837','{"at":"2026-11-25T21:48:51.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","lb":7,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"}}',NULL,'79fa4e5453242bb56d05edce2aefd99a1abe1c3025d6f6e1dc76eee4ef0f4a37','81e6b4fe9c04aacad737cbf58da03f823c4b735a6913336b24fca503ed69df34','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',22,'LangkahSelesai','2026-11-25 21:48:51.893837','{"at":"2026-11-25T21:48:51.893837+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"}}',NULL,'81e6b4fe9c04aacad737cbf58da03f823c4b735a6913336b24fca503ed69df34','b9c9925542e05aff5027e85520196a1b9626b38157b5638c9ea55e4b38476de2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',23,'LangkahDibuka','2026-11-25 21:48:51.893837','{"aksi":"paraf","at":"2026-11-25T21:48:51.893837+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b9c9925542e05aff5027e85520196a1b9626b38157b5638c9ea55e4b38476de2','f093f0cbdf1fd407cbb09ce6ed1664f6af2d57006c90d7268ccf916572a4addf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',24,'ParafDibubuhkan','2026-11-25 21:48:53.893837','{"at":"2026-11-25T21:48:53.893837+00:00","isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","lb":8,"oleh":{"jabatan":"sekretaris","orang":"wc5qvb6r7lqagxyvpngoywcg6k","sebagai":"definitif"}}',NULL,'f093f0cbdf1fd407cbb09ce6ed1664f6af2d57006c90d7268ccf916572a4addf','eeb03345a3f2dc9f29d11b6771ae2c42816d7a413badfd3e535c262f56bb16e4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',25,'LangkahSelesai','2026-11-25 21:48:53.893837','{"at":"2026-11-25T21:48:53.893837+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"wc5qvb6r7lqagxyvpngoywcg6k","sebagai":"definitif"}}',NULL,'eeb03345a3f2dc9f29d11b6771ae2c42816d7a413badfd3e535c262f56bb16e4','5a9f8ce050ff8b40d473131b8685856f29c39caadae6032a535dbfd7d3688f09','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',26,'LangkahDibuka','2026-11-25 21:48:53.893837','{"aksi":"tandatangani","at":"2026-11-25T21:48:53.893837+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5a9f8ce050ff8b40d473131b8685856f29c39caadae6032a535dbfd7d3688f09','5b4c57f4c64eb2b37ef7b418fcf9b9ae95ff1278c0cf40b77f9ba4bad3874586','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',27,'NomorSuratDipesan','2026-11-25 21:48:53.893837','{"at":"2026-11-25T21:48:53.893837+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"DDBLLPWGDMXH7JMU","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'5b4c57f4c64eb2b37ef7b418fcf9b9ae95ff1278c0cf40b77f9ba4bad3874586','4fd4a89da2346f5894ea9255d5b8a8befb79ea0d0a0d873500a4df5f1decbde4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',28,'SuratDirender','2026-11-25 21:48:55.893837','{"at":"2026-11-25T21:48:55.893837+00:00","docx":{"id":"3jq7h57kww5ylu653pug7xhttu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'4fd4a89da2346f5894ea9255d5b8a8befb79ea0d0a0d873500a4df5f1decbde4','496d9695f68d4154e02095c0e91232f225126360c0af6bdd7dc7a20e089b7d37','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',29,'SuratDitandatangani','2026-11-25 21:48:57.893837','{"at":"2026-11-25T21:48:57.893837+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"6330c2dd16c41b7461348e1bac4349c3a8c0cb4215078bd49325fda7942e0f22","sidik":""}',NULL,'496d9695f68d4154e02095c0e91232f225126360c0af6bdd7dc7a20e089b7d37','44312336f15ddd5dc98c8d9c7cb3c77e0c12420c17eda237dd1e91577e495644','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',30,'LangkahSelesai','2026-11-25 21:48:57.893837','{"at":"2026-11-25T21:48:57.893837+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"}}',NULL,'44312336f15ddd5dc98c8d9c7cb3c77e0c12420c17eda237dd1e91577e495644','27c4b2c94d72a999c43550dbc681365f78109b999c129e45e2e769ed09775499','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',31,'LangkahDibuka','2026-11-25 21:48:57.893837','{"aksi":"serahkan","at":"2026-11-25T21:48:57.893837+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'27c4b2c94d72a999c43550dbc681365f78109b999c129e45e2e769ed09775499','3fcf7731fff8f882dfd87940ecda00b5e431017c6a1d6029dfcf9855fca67437','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',32,'BerkasDiserahkan','2026-11-25 21:48:59.893837','{"at":"2026-11-25T21:48:59.893837+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"}}',NULL,'3fcf7731fff8f882dfd87940ecda00b5e431017c6a1d6029dfcf9855fca67437','8a645ff098118bed5b1da51f0fbce1da9c2fdc2a31fb0ac8e30515fa8827e9fb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',33,'SerahTerimaDikonfirmasi','2026-11-25 21:49:01.893837','{"at":"2026-11-25T21:49:01.893837+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'8a645ff098118bed5b1da51f0fbce1da9c2fdc2a31fb0ac8e30515fa8827e9fb','cc6827970a077ddee43bb096c8d0be05e1babea1c852bc789da9ab5463409efb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',34,'LangkahSelesai','2026-11-25 21:49:01.893837','{"at":"2026-11-25T21:49:01.893837+00:00","lb":10,"oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'cc6827970a077ddee43bb096c8d0be05e1babea1c852bc789da9ab5463409efb','09c746e2cfeeaf43740cb64487d81cd4b5235990028a07304fdb4467ad95ae0b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zmygoq2jb5ni7meeswpsvg7e7e',35,'BerkasSelesai','2026-11-25 21:49:01.893837','{"at":"2026-11-25T21:49:01.893837+00:00","oleh":{"jabatan":null,"orang":"yeb5ejd3kk4c54apj73mfmndrt","sebagai":"definitif"}}',NULL,'09c746e2cfeeaf43740cb64487d81cd4b5235990028a07304fdb4467ad95ae0b','85f3a6132254db3aaa7484e03862aff73c5fb770b11d37e7ca16ae463c0d4bc7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',5,'DisposisiDiberikan','2026-11-25 21:49:03.893837','{"at":"2026-11-25T21:49:03.893837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"rahasia":"Zte9yyoz+MpFe4ZdwSY/al8SUp6M7qM4fv/Tkv2mKQoRfD0S75wfyrB51Uza5XFjPP0MGkG7oJaDNQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','b4f416f6b1f91e38722e5e1de3c531cf367528c5eb9441259268d477fae2006f','f0f2affe1f64536aaa07407de9df9e652adff5742921489980b750db5c1a2574','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',6,'LangkahSelesai','2026-11-25 21:49:03.893837','{"at":"2026-11-25T21:49:03.893837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"}}',NULL,'f0f2affe1f64536aaa07407de9df9e652adff5742921489980b750db5c1a2574','3418d22cafa6fc5978cfdedf44fd801caf55301edfdb056f2bedc78819422bbe','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',7,'LangkahDibuka','2026-11-25 21:49:03.893837','{"aksi":"disposisi","at":"2026-11-25T21:49:03.893837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3418d22cafa6fc5978cfdedf44fd801caf55301edfdb056f2bedc78819422bbe','bd1168df723d290f1f427f34446fb9c32927545bc5647281199296e4cc6b632e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',8,'DisposisiDiberikan','2026-11-25 21:49:05.893837','{"at":"2026-11-25T21:49:05.893837+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"},"rahasia":"T3La4mzQUs8WSHg/cZ17iAJqBWXym7DmhPfLEKa/DUV4lTmNZ18bCoppNuS5f6cf0puJe6F8onRTSg==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','bd1168df723d290f1f427f34446fb9c32927545bc5647281199296e4cc6b632e','6fca0057348c92b3ce446af4cf016646785a8a691fbc68990473b17518017458','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',9,'LangkahSelesai','2026-11-25 21:49:05.893837','{"at":"2026-11-25T21:49:05.893837+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"yj2l5zor3hxgkumvihzqkt4y3c","sebagai":"definitif"}}',NULL,'6fca0057348c92b3ce446af4cf016646785a8a691fbc68990473b17518017458','91fa7b9283377a04cc4d20efe0ad3d6d010a3d0a483aca4abf065ef3a90ff200','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',10,'LangkahDibuka','2026-11-25 21:49:05.893837','{"aksi":"disposisi","at":"2026-11-25T21:49:05.893837+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'91fa7b9283377a04cc4d20efe0ad3d6d010a3d0a483aca4abf065ef3a90ff200','2419fedc996f4f233ef7405eccdc51e39282b31f28aa99b423fd4de07718569b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',11,'DisposisiDiberikan','2026-11-25 21:49:07.893837','{"at":"2026-11-25T21:49:07.893837+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"},"rahasia":"lY2PDaWM34v0hHGSIhNhWsAqYi35wiNafI6HZUStrwvBB/N9dcLE0q5LHeFhcjAI0RU27beV+R8etA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','2419fedc996f4f233ef7405eccdc51e39282b31f28aa99b423fd4de07718569b','5d5e0311534e0648876fc3cd02c262f6529a06a7d389e70db3d5500b1ecbc6eb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',12,'LangkahSelesai','2026-11-25 21:49:07.893837','{"at":"2026-11-25T21:49:07.893837+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"26gyfa3zldouwkwtmelxaoscxw","sebagai":"definitif"}}',NULL,'5d5e0311534e0648876fc3cd02c262f6529a06a7d389e70db3d5500b1ecbc6eb','ad07f5c6213a4f5c984f022bb8b3df74c8789bd0bb1da31791faf9df9779b56c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',13,'LangkahDibuka','2026-11-25 21:49:07.893837','{"aksi":"susun_surat","at":"2026-11-25T21:49:07.893837+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ad07f5c6213a4f5c984f022bb8b3df74c8789bd0bb1da31791faf9df9779b56c','88623ae292375754511212665e11e1436ed855c58d46b27018ea8df566f174c4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',14,'DokumenDilampirkan','2026-11-25 21:49:09.893837','{"at":"2026-11-25T21:49:09.893837+00:00","dokumen":{"id":"tyf5hh4e3avd7prf4l2mii42lk","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"68e5c7f0376c820ac94d91bc4e7277c0ac5e0e2580dbc7cf7ad37acecdc032d7","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"},"rahasia":"diuCCUjWhfYda8T4MNnBCBzus6W9zHm4z/Dnjptq3KhbsUSVLTy3y2XRYm6xVCMg"}','yeb5ejd3kk4c54apj73mfmndrt','88623ae292375754511212665e11e1436ed855c58d46b27018ea8df566f174c4','100b2de89c37781a17b8b623a509fc18cd628c3c3f8e4e38284e0d44993d3019','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',15,'DrafSuratDisusun','2026-11-25 21:49:11.893837','{"at":"2026-11-25T21:49:11.893837+00:00","dokumen":{"id":"h2bky3y6unscnnd5kahh5hwxev","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"27f4c3b078cb015382ba4cec69d7c29f805cbcfa7d96635c0cedd333bb33495d","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'100b2de89c37781a17b8b623a509fc18cd628c3c3f8e4e38284e0d44993d3019','aa05428081df753349f7cd4a9081cb81daee9fabd9dbe733c1b5e7e2c0a8d20d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',16,'LangkahSelesai','2026-11-25 21:49:13.893837','{"at":"2026-11-25T21:49:13.893837+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"vj6usdeqt5yhbmtlrzomrp5t6p","sebagai":"definitif"}}',NULL,'aa05428081df753349f7cd4a9081cb81daee9fabd9dbe733c1b5e7e2c0a8d20d','d937c662436a82431f76301da324ded4b3b6c369b56b1588160ffbcfc5faafb9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gk4wbi5d4e4fhqgwfgvy5q7ibd',17,'LangkahDibuka','2026-11-25 21:49:13.893837','{"aksi":"paraf","at":"2026-11-25T21:49:13.893837+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d937c662436a82431f76301da324ded4b3b6c369b56b1588160ffbcfc5faafb9','e628c2ec99e810f862b8d6d112dee376f8e1bd44a53b2d69d34c23efbd4b219f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',5,'DisposisiDiberikan','2026-11-25 21:49:15.893837','{"at":"2026-11-25T21:49:15.893837+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"},"rahasia":"06y9aNL03JTx51yM5co4ViKPBpiWx6nMJnI+iAyFP6xcELeK6AIg7/nhun45voA/INMKoxpuJoOmQA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','yeb5ejd3kk4c54apj73mfmndrt','45d996e6927b433391055cb953d14fc6e927b9e6cc1d55ba433060d79b12527b','8c4f6cb1263cc07df3c20dd864cb75360f585b699c169120cc760ccd750c059d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',6,'LangkahSelesai','2026-11-25 21:49:15.893837','{"at":"2026-11-25T21:49:15.893837+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"q7hfv2p2gyrt2mnypjzqe5wiz7","sebagai":"definitif"}}',NULL,'8c4f6cb1263cc07df3c20dd864cb75360f585b699c169120cc760ccd750c059d','3b6c888ecd84d00c10fdd9e92ee632ff89298d7b1d2e18323b2778fbb67b5023','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('gn3jtclbce65pjd4rmypxgtkox',7,'LangkahDibuka','2026-11-25 21:49:15.893837','{"aksi":"disposisi","at":"2026-11-25T21:49:15.893837+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'3b6c888ecd84d00c10fdd9e92ee632ff89298d7b1d2e18323b2778fbb67b5023','38874359ece7f311b7268614fef9d05e4eea983e8b2587df134af7777a43fddb','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:31.893837','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('c7WdNOq2eGXYYnfKL0-dAudw','7000001',201,'disposisi','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('B7hGoF6cYSHlZy3HM7EDx84-','7000001',201,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_BsTYoln2Q7bIMoURBjkPbvS','7000001',201,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8DwrM_Lo_G2JkTuH2D-SMlLN','7000001',201,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CDTYw3SL3b_0btV4kMbxBwKm','7000001',201,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_317cKTvtv1cjIPEDRBp0C41','7000001',201,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lxYGztIZudf0I1j8rfZbQkjn','7000001',201,'perpanjang','{}','zmygoq2jb5ni7meeswpsvg7e7e',2,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('r9NPO3JCLKeOQu3p4DS1Ut1l','7000001',101,'batal_berkas','{}','zmygoq2jb5ni7meeswpsvg7e7e',NULL,NULL,'2026-11-25 22:48:27.422212','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zsd2d4GshmHTekW8hbJ-XgtX','7000001',201,'disposisi','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bMpStwwyyTUQi6FgIWQzLC4O','7000001',201,'minta','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PJWj5A_CXQ4JbtQ9FmJrUQfD','7000001',201,'catatan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6Rr4RNrArSkdlStlPfnNLJkB','7000001',201,'lampiran','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Fa5QXbKDct6_DX6vSoMNC6cX','7000001',201,'riwayat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HxZsJJFNSc59_ANz4fvJIPXS','7000001',201,'tenggat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('spBrtnYz64Vmi7m2oexA-qa0','7000001',201,'perpanjang','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',2,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fWh-UVuzBCZKopZr9-MTzotJ','7000001',101,'batal_berkas','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',NULL,NULL,'2026-11-25 22:48:27.813550','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9H8Xo0Ext_r1nvL3LoqKO84E','7000001',201,'disposisi','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('os6pb6nbMuTMvrHvs0bwRpwo','7000001',201,'minta','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tQZXq-Y4RXdPZ9cYxd9oTegQ','7000001',201,'catatan','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fJvUKIvbIUI9jAbdhGVhXuNn','7000001',201,'lampiran','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dq_z7zf1LV9PIINqVRczhnB6','7000001',201,'riwayat','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H0h8j22INO14WQyvQvBlpBpG','7000001',201,'tenggat','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GBcB04SFuRr2a1DUJzAKzspE','7000001',201,'perpanjang','{}','gn3jtclbce65pjd4rmypxgtkox',2,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8gpMGC4MIUbnrnG2Jhlm4BZn','7000001',101,'batal_berkas','{}','gn3jtclbce65pjd4rmypxgtkox',NULL,NULL,'2026-11-25 22:48:27.919882','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q4e8xU7howc0_ZwsfBG57oZ8','7000001',203,'disposisi','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wtS6lhCRX_CDiwySC3qpWX6i','7000001',203,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EpUZFSZvn0XwCLHhSYJkkt8G','7000001',203,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Buqe7HVZFYFvLxb-VbY3OjKU','7000001',203,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q7UUnMepn2B7R1MVCA76Lfv6','7000001',203,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t05yZ_lFp_7zl-yQSD-WHb87','7000001',203,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',3,NULL,'2026-11-25 22:48:28.049438','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9nj3D2g7bu5eIJU-RVR_NQ8v','7000001',204,'disposisi','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WPQGuXZzXcYihHt-CM_8u3dv','7000001',204,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nhIxuFtitdjQ61dWxdsUa73q','7000001',204,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Mjtl5srC-05ncIsvG_UI1pMl','7000001',204,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tOKWNWf1gLj0dLvO8F_MTM7t','7000001',204,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zvf3u85nXIsRtWwF8D7wx32Y','7000001',204,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',4,NULL,'2026-11-25 22:48:28.221003','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QF-fd-L6AivdkLXMOKnO6hi0','7000001',205,'isi_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('73mYCHbU2jKtopBh2B1o-V88','7000001',205,'lampir','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Rw8yVjdEQwTNhhiv8saqHkWX','7000001',205,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zc9JG_oUQ0CON_jNBLFNcDyO','7000001',205,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FffBV21_Zv_yVtTyQsR8IArB','7000001',205,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mS00uKYJdcL7MCN88WwId5dA','7000001',205,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2Tp1XAZQmF47bPF9cyDNolYQ','7000001',205,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.389137','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KBYNMev0hMm5VTcHbEkEURm-','7000001',205,'selesai','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.689860','dkisp-tarakan');
INSERT INTO "tombol" VALUES('r9SmZT2VqosjRul2fLKz2IhD','7000001',205,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.689860','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rcLg3rJF2c_aJDwZrDDKK1Yu','7000001',205,'unduh_draf','{}','zmygoq2jb5ni7meeswpsvg7e7e',5,NULL,'2026-11-25 22:48:28.689860','dkisp-tarakan');
INSERT INTO "tombol" VALUES('B-SDvqRN76nBZOPFMtc40BXp','7000001',204,'paraf','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,'09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580','2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZVUF9ZUjsECsrI_JXbBSkqhQ','7000001',204,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zrUiLgidH48F4lNaVDwVtI-V','7000001',204,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NuDFHwcFbG2H_dpfc63kgN1U','7000001',204,'kembalikan','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('e-4a5QtugEIj4fM9SFpatNpq','7000001',204,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_aoQOsGFnygC7GKRGtCgoPwk','7000001',204,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BTBNKjSxzLeDFrATgowQ-KPa','7000001',204,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cnj_AkVqsTMBnxDZoPbMfGYX','7000001',204,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',6,NULL,'2026-11-25 22:48:28.876266','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MureIu8-zipevdtenS_ldPXQ','7000001',203,'paraf','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,'09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580','2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zmKp_nVgXKBFgqPw-A5GNcWp','7000001',203,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('leh6rtSfArg_mesEPFuhMzdh','7000001',203,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OuhiW_0cujwO9uEtCt5knN_B','7000001',203,'kembalikan','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('v5Y3pm7-ZGLpxby21nl-Poy7','7000001',203,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bxHHm3-FLeI_M-QlnaKTS7rL','7000001',203,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cBOidH8r5LKXbMVvAZjYQQ-F','7000001',203,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4H96-lRCqrkWuSTtVDfPzaBW','7000001',203,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',7,NULL,'2026-11-25 22:48:29.080840','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7stvbPW-9wmc_aXucb0xU3lZ','7000001',202,'paraf','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,'09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580','2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Hc0csTQhlVgJEILpTV20dOnT','7000001',202,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tKUixtOmyRD9lRpY455BxEWF','7000001',202,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eJb505YbMMj4HO0Ylsl3_Q5v','7000001',202,'kembalikan','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KoSV4Yrq6OhPjhfFOeHpOvYS','7000001',202,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rINXem54-NEfxfrcirhJE2lg','7000001',202,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KDZRgBVFxkGdFZJIKLXgcvSH','7000001',202,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VnND2lliGfGNWe0o13e1RcO5','7000001',202,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',8,NULL,'2026-11-25 22:48:29.348759','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LrPGLcPWA7OwQbSKKPZIRo2t','7000001',201,'minta','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NhPYdsiAY55KkNpph1gPWAV0','7000001',201,'kembalikan','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YnqJnRTdJR7Jv0sPv2QfjbYO','7000001',201,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YBqdx67ac82HU-ixjHdinuxj','7000001',201,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cJrMQ4psUFQiMFv0OWfkRSap','7000001',201,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('r6F8zzzKpAlU72yhT7G4Jdyy','7000001',201,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zq57qu32xSAkuv_YwNJvldXo','7000001',201,'perpanjang','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.489366','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kpfQhk8AIW7mUgf8Gdp7TAAe','7000001',201,'tandatangani','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,'09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580','2026-11-25 22:48:29.716987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yzqq3FS8CZ0aqIBhi_8casle','7000001',201,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',9,NULL,'2026-11-25 22:48:29.716987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('STqsv-KiZRlfkFV6medkkx-7','7000001',205,'serahkan','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MhxZ5PBua7uMbj3JQuKXzyVs','7000001',205,'lihat_surat','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_Pmd0dsrJ4PI9eM4Nc36R_JZ','7000001',205,'catatan','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('meYv9JPCv9klNCMZ8Qa07RD6','7000001',205,'lampiran','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4fA94zWMAB9EcWaGEFBWiK5z','7000001',205,'riwayat','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ji2x7T0iAKpydudxA6nGRb_K','7000001',205,'tenggat','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:29.917955','dkisp-tarakan');
INSERT INTO "tombol" VALUES('b-wSLxALdfoaVnLn9akjQbTH','7000001',205,'lampir','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:30.169162','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nzMu4NPuaSIElcslLpLEub3u','7000001',101,'konfirmasi','{}','zmygoq2jb5ni7meeswpsvg7e7e',10,NULL,'2026-11-25 22:48:30.169162','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tUNmd99HxvAdq_0c-4TgVgBO','7000001',203,'disposisi','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('65BBuqrYus4SGZ8x4i1gkRaT','7000001',203,'minta','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AGuDirMMNOiuWdFuBrddyOKJ','7000001',203,'catatan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tOfUU62hepxPShDDCkXkkFzp','7000001',203,'lampiran','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o8M49m4dEZWkq7LscCNosSwn','7000001',203,'riwayat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1baDxbx6KnSkdXQAB0o7qEHd','7000001',203,'tenggat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',3,NULL,'2026-11-25 22:48:31.052940','dkisp-tarakan');
INSERT INTO "tombol" VALUES('siKr2nZnk1J3MeLx-qGSDUfz','7000001',204,'disposisi','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tjxXI1r257uWKNfoHOmWe0ec','7000001',204,'minta','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Gj2bQGg1MOhfi9vuVerYwyd_','7000001',204,'catatan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DeLtaNAkFhaYt7rn--Yqe3o8','7000001',204,'lampiran','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UkD-yvzqjqK7cyl-VFpUsJrw','7000001',204,'riwayat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_HjuGH11d0aUZt2rW390bvdi','7000001',204,'tenggat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',4,NULL,'2026-11-25 22:48:31.389224','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jnh8Q_ZXGxnfpFIk5qOSA8lS','7000001',205,'isi_surat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WYZeenNqErl-81IpxKsdg3aW','7000001',205,'lampir','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SkTXM4u9Od3BdzyYtq8p0p1B','7000001',205,'minta','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vVwH_ko58vKdJOG72NrlAbza','7000001',205,'catatan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zLZbRm-WfXnN32btepcogHOm','7000001',205,'lampiran','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O51Fdwk53sqrHMFpDxoihG1I','7000001',205,'riwayat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sutB8HsLO6w5JEimU6SUdxZ3','7000001',205,'tenggat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:31.727796','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sdTSqTy0PQ3ygy29SB6DXnZZ','7000001',205,'selesai','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:32.340865','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fftAbTPFDXmIpd75_irVyBF5','7000001',205,'lihat_surat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:32.340865','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jQfbxVfrSOJUfD8LyQ8JrUZ8','7000001',205,'unduh_draf','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',5,NULL,'2026-11-25 22:48:32.340865','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qV9jH0vcrZlfXylVHXjztrKX','7000001',204,'paraf','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,'8b4008504a5a14ecc1ac9e2a21a89814646611ad10bbf4e080e92690b9b431bb','2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a3S09SJRGGypzaGoK1gDqwCK','7000001',204,'lihat_surat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f6G_mj9DwsS5Eg1_7PNSz14T','7000001',204,'minta','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FzXYVT5CPT-7FbaM-xwxDulw','7000001',204,'kembalikan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aTuDi0g8rugNar_SPpy1uBGT','7000001',204,'catatan','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fMi9gpn1obj5SsgxKSyGa1zU','7000001',204,'lampiran','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PHerJxlKKi9USmDZCtKAaARC','7000001',204,'riwayat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H1ca5mVersDeohz0M4bx3UPs','7000001',204,'tenggat','{}','gk4wbi5d4e4fhqgwfgvy5q7ibd',6,NULL,'2026-11-25 22:48:32.641263','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uJi9FeKfP6BkQw3VGewwd5mE','7000001',203,'disposisi','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uvIKYjqOkJqeCoG7yhMltXmn','7000001',203,'minta','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fCxj43wutDN4DOuWwGFt1zMH','7000001',203,'catatan','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E1COV80GJ4OcnoUJQ7iQRxLr','7000001',203,'lampiran','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Et5RD7cCzzTv5pH2pmcBkFes','7000001',203,'riwayat','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hDl6q3yY60OerVO4jEgqQbCW','7000001',203,'tenggat','{}','gn3jtclbce65pjd4rmypxgtkox',3,NULL,'2026-11-25 22:48:32.954056','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:zmygoq2jb5ni7meeswpsvg7e7e:2','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:37.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:zmygoq2jb5ni7meeswpsvg7e7e:3','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:39.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:zmygoq2jb5ni7meeswpsvg7e7e:5:0','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:41.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:zmygoq2jb5ni7meeswpsvg7e7e:4','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:41.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:zmygoq2jb5ni7meeswpsvg7e7e:5:1','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:43.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:zmygoq2jb5ni7meeswpsvg7e7e:09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580:2026-11-26','zmygoq2jb5ni7meeswpsvg7e7e','{"isi_hash": "09ce6e588939f395f2e361cd5f9de9bf3e0d658a465ba2f925c2498567685580", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:53.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:zmygoq2jb5ni7meeswpsvg7e7e','zmygoq2jb5ni7meeswpsvg7e7e','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:49:01.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:zmygoq2jb5ni7meeswpsvg7e7e','zmygoq2jb5ni7meeswpsvg7e7e','{}','menunggu',0,NULL,NULL,'2026-11-25 21:49:01.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:gk4wbi5d4e4fhqgwfgvy5q7ibd:2','gk4wbi5d4e4fhqgwfgvy5q7ibd','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:03.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:gk4wbi5d4e4fhqgwfgvy5q7ibd:3','gk4wbi5d4e4fhqgwfgvy5q7ibd','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:05.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:gk4wbi5d4e4fhqgwfgvy5q7ibd:5:0','gk4wbi5d4e4fhqgwfgvy5q7ibd','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:07.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:gk4wbi5d4e4fhqgwfgvy5q7ibd:4','gk4wbi5d4e4fhqgwfgvy5q7ibd','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:07.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:gk4wbi5d4e4fhqgwfgvy5q7ibd:5:1','gk4wbi5d4e4fhqgwfgvy5q7ibd','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:09.893837',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:gn3jtclbce65pjd4rmypxgtkox:2','gn3jtclbce65pjd4rmypxgtkox','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:15.893837',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_faktor_totp_instansi ON faktor_totp (instansi);
CREATE INDEX ix_faktor_totp_orang_id ON faktor_totp (orang_id);
CREATE INDEX ix_halaman_ttd_instansi ON halaman_ttd (instansi);
COMMIT;
