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
INSERT INTO "akun" VALUES(1,201,201,'aajnmnb657dyxvcqwom2p6365z',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'yd74fc2x6ib67xgnyfv5wsin2n',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'zechinqc6dkp7q3fg3r3esuerb',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'ijfqhtgztvonawpeauyk7xxm76',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'swuwlirntrpvkk4mcxen2k5nhs',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'w3meo5hd4xzpaqzi3qygez3pzd',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'zajan2faaaebwzcpgnjdcriwpg',1,NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
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
INSERT INTO "berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','zajan2faaaebwzcpgnjdcriwpg','{"dibuat_at":"2026-11-25T21:48:44.110187+00:00","dokumen":[{"id":"q2htb6qgecvzxudjustxxv5nwl","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"qnnunxh4iq3xuofpcbwskcgdxt","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6bd889faff0252b0e0e58e7fdb90aab4232a47f6746ece0016b12091b7046855","slot":"data","ukuran":31}],"id":"hknvquhlu4v4dbbzbpjvnivw7d","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:44.110187+00:00","no":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:44.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:44.110187+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:50.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:50.110187+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:52.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:52.110187+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:54.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:54.110187+00:00","no":4,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:00.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:00.110187+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:02.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:49:02.110187+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:04.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:49:04.110187+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"yd74fc2x6ib67xgnyfv5wsin2n","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:06.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:49:06.110187+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:10.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:49:12.110187+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:49:10.110187+00:00","no":9,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:14.110187+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"zajan2faaaebwzcpgnjdcriwpg","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:49:14.110187+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T21:49:10.110187+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"docx":{"id":"gl5vs3npiu3acwdi3nismjrj5t","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6","slot":"surat","ukuran":32},"draf":{"id":"w37ddnmgao64zavr662fyfnogj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6d2e2d995adcb51578c0a5d001626bd4a777a4b6411f8518d6358daf9688e90e","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"52M3GDRX7UZ7GCBO","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:49:02.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","jabatan":"statistisi","lb":6,"orang":"ijfqhtgztvonawpeauyk7xxm76"},{"at":"2026-11-25T21:49:04.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","jabatan":"kabid","lb":7,"orang":"zechinqc6dkp7q3fg3r3esuerb"},{"at":"2026-11-25T21:49:06.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","jabatan":"sekretaris","lb":8,"orang":"yd74fc2x6ib67xgnyfv5wsin2n"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','7ff7b97c955387d824f85418b5b8b7550b13a830b621b3c1adc3ea936e4e538c','2026-11-25 21:48:44.110187','2026-11-25 21:49:14.110187','dkisp-tarakan');
INSERT INTO "berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','zajan2faaaebwzcpgnjdcriwpg','{"dibuat_at":"2026-11-25T21:48:46.110187+00:00","dokumen":[{"id":"bd36ikaxwlerwswg6o7ebuktui","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"3ifyvlh3yirtisq5lvyv7ghmw3","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6771a4c624dbe5beff73dc2d968e8eca99247dc06b3c367fe7bfc371e6aca8e3","slot":"data","ukuran":31}],"id":"j5djv7zoyagkygjlkrgosnqhzd","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:46.110187+00:00","no":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:46.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:46.110187+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:16.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:16.110187+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:18.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:18.110187+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:20.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:20.110187+00:00","no":4,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:26.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:26.110187+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"zajan2faaaebwzcpgnjdcriwpg","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"juygizlp6wleb3bl44rxjrzw6e","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f44eb7809a97582520239dd0e3861ddfa376a51609b58ea7f74d73789997f179","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','9b1f6fa6d422da95c1c212d24e62812b1d1ce04bfe501787b8aebb5abdb5d180','2026-11-25 21:48:46.110187',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('62obcq4fnbf53cap257ek7cpbd','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','zajan2faaaebwzcpgnjdcriwpg','{"dibuat_at":"2026-11-25T21:48:48.110187+00:00","dokumen":[{"id":"wwhc7oafwhmn536aubuisreolx","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"62obcq4fnbf53cap257ek7cpbd","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:48:48.110187+00:00","no":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:48.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:48:48.110187+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:28.110187+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:28.110187+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"zajan2faaaebwzcpgnjdcriwpg","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','7716b986dbf977ba4fcc4245ece5aece8b7db151e802e9f62044d0e29b5c67ee','2026-11-25 21:48:48.110187',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('q2htb6qgecvzxudjustxxv5nwl','hknvquhlu4v4dbbzbpjvnivw7d','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:44.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('bd36ikaxwlerwswg6o7ebuktui','j5djv7zoyagkygjlkrgosnqhzd','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:48:46.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('wwhc7oafwhmn536aubuisreolx','62obcq4fnbf53cap257ek7cpbd','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:48:48.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('qnnunxh4iq3xuofpcbwskcgdxt','hknvquhlu4v4dbbzbpjvnivw7d','data','6bd889faff0252b0e0e58e7fdb90aab4232a47f6746ece0016b12091b7046855','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:56.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('w37ddnmgao64zavr662fyfnogj','hknvquhlu4v4dbbzbpjvnivw7d','draf','6d2e2d995adcb51578c0a5d001626bd4a777a4b6411f8518d6358daf9688e90e','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:58.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('gl5vs3npiu3acwdi3nismjrj5t','hknvquhlu4v4dbbzbpjvnivw7d','surat','5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:49:08.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('3ifyvlh3yirtisq5lvyv7ghmw3','j5djv7zoyagkygjlkrgosnqhzd','data','6771a4c624dbe5beff73dc2d968e8eca99247dc06b3c367fe7bfc371e6aca8e3','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:22.110187','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('juygizlp6wleb3bl44rxjrzw6e','j5djv7zoyagkygjlkrgosnqhzd','draf','f44eb7809a97582520239dd0e3861ddfa376a51609b58ea7f74d73789997f179','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:24.110187','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:2','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:hknvquhlu4v4dbbzbpjvnivw7d','hknvquhlu4v4dbbzbpjvnivw7d',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:j5djv7zoyagkygjlkrgosnqhzd:2','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:j5djv7zoyagkygjlkrgosnqhzd','j5djv7zoyagkygjlkrgosnqhzd',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "4L9wNc0PGHbhsLYjVdMj24rj"}]]}}','80a1d22f83182b4bdf202fd5238896c0bef1fc0784242aadde34a28720e2fce3',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:62obcq4fnbf53cap257ek7cpbd:2','62obcq4fnbf53cap257ek7cpbd',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:62obcq4fnbf53cap257ek7cpbd','62obcq4fnbf53cap257ek7cpbd',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "l3eNKkKn-gzqBhqNMIKX_1pc"}]]}}','216ea98cc777c686a10b5fa03e114bde2f4db921218eab4a98dad419e9e1f6c9',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:3','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:4','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:5','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:6','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:7','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:8','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:9','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:hknvquhlu4v4dbbzbpjvnivw7d:10','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:hknvquhlu4v4dbbzbpjvnivw7d','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:j5djv7zoyagkygjlkrgosnqhzd:3','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:j5djv7zoyagkygjlkrgosnqhzd:4','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:j5djv7zoyagkygjlkrgosnqhzd:5','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:j5djv7zoyagkygjlkrgosnqhzd:6','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.49: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.49: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "k0rhFqFEpy0x2mnVvJpaodK-"}, {"text": "Lihat surat", "callback_data": "yk68rlXDT8ZLq-ASaF5aaaaG"}], [{"text": "Minta kelengkapan", "callback_data": "UcUwxlH0mRz_N1rlNkIO8Edm"}, {"text": "Kembalikan", "style": "danger", "callback_data": "OKT2kXDjQW8-0zNgsCPtRVli"}], [{"text": "Catatan", "callback_data": "Css9NX_hulN9QAb0HcM0IboD"}, {"text": "Lihat berkas", "callback_data": "4wagkc3l_Ei4v8WQR9l2zQ5P"}], [{"text": "Riwayat", "callback_data": "9SNkf661ZnZKDr6hVtjpadFi"}, {"text": "Jelaskan tenggat", "callback_data": "rJO_drgDHX414wZc4J1_irXV"}]]}}','4c12af97c618899cf957b55d042d70e350592f9f5b84fa2dd73bd1515e0c545c',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:62obcq4fnbf53cap257ek7cpbd:3','62obcq4fnbf53cap257ek7cpbd',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.48: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "FNuU4jdfHnLl-tP4QNZFT-Dp"}, {"text": "Minta kelengkapan", "callback_data": "05tYDR02kAghC9-G7VWGByQr"}], [{"text": "Catatan", "callback_data": "X7UDUCN0Zd5a45B7PkOkgsoE"}, {"text": "Lihat berkas", "callback_data": "fWKpA6OHVRG31DsAN2nkEoNr"}], [{"text": "Riwayat", "callback_data": "0xAAAxyRf1S2QEtKrX-Mk6oL"}, {"text": "Jelaskan tenggat", "callback_data": "Kja4OA75caPGYHSQ-LiGVKTN"}]]}}','3d531672bd9e86ed7202309b81f24b342a7e3a1cad151089602c52759251b5c1',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('aajnmnb657dyxvcqwom2p6365z',X'21C49E705C230B3735BA6D839B59B49E840175C808F097F86F2C15F15EFB59AFF5FADB4C4D6AB8D7870132A7BA4B8954E159724EA4247779BD74B960',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('yd74fc2x6ib67xgnyfv5wsin2n',X'0D3E2B193B61F9D167B63CBB5980453B523B6D8631E34A7E60D538DB5099A9875E6BE5D50180CA7490BF260E208F5E346071EA98951712594632FF40',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zechinqc6dkp7q3fg3r3esuerb',X'58997954EBB33B3C154C63C7DB05E87AB068332D6E1F4B50EE0A1D3255757FFEE53D21B792FE39732FEA21ECC4D3E6CEBA457EAAD0FCC0B4E4A30C19',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ijfqhtgztvonawpeauyk7xxm76',X'8F7E71955EE8A79AE139BB5C45793BA260C23D396B65C0FB5EC5E83E73586C118A0CDEB9F4D0D098116F6C92A9C7A598F098F2353597403BC8B7F2C6',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('swuwlirntrpvkk4mcxen2k5nhs',X'3BE9C4FF47E5BBF4E75D7EAA7775989521709FC4DA71C15AB006141DC972D7CEACC042A8E414CB9E1B131CF65B384B79E2F1B453975D9ED01EAF5C59',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('w3meo5hd4xzpaqzi3qygez3pzd',X'B44F546C5ABD752304D4C9D0F6A9C0F91515298622C6A9A006ABEF8B44DF5DA0B3E59DDF13BA2BAFBF9476559D69BAB5355DD3CD723C8A2168F423B8',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zajan2faaaebwzcpgnjdcriwpg',X'986A028760E97DDFA6976CF72A0476559BE5A6760A99E530658A01B7C7C3E89CB5D500FD9932CFC8342356534A493BC6E02D7F675A5C310F15922880',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',1,1,0,'ajukan','pemohon','zajan2faaaebwzcpgnjdcriwpg','selesai',0,0,'2026-11-25 21:48:44.110187',NULL,'2026-11-25 21:48:44.110187',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:44.110187','2026-11-27 08:30:00.000000','2026-11-25 21:48:50.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',1,1,0,'ajukan','pemohon','zajan2faaaebwzcpgnjdcriwpg','selesai',0,0,'2026-11-25 21:48:46.110187',NULL,'2026-11-25 21:48:46.110187',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:46.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:16.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('62obcq4fnbf53cap257ek7cpbd',1,1,0,'ajukan','pemohon','zajan2faaaebwzcpgnjdcriwpg','selesai',0,0,'2026-11-25 21:48:48.110187',NULL,'2026-11-25 21:48:48.110187',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('62obcq4fnbf53cap257ek7cpbd',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:48.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:28.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:50.110187','2026-11-27 08:30:00.000000','2026-11-25 21:48:52.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:52.110187','2026-11-27 08:30:00.000000','2026-11-25 21:48:54.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:54.110187','2026-12-01 08:00:00.000000','2026-11-25 21:49:00.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:00.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:02.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:02.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:04.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:49:04.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:06.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:06.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:10.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:49:10.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:14.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:16.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:18.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:18.110187','2026-11-27 08:30:00.000000','2026-11-25 21:49:20.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:20.110187','2026-12-01 08:00:00.000000','2026-11-25 21:49:26.110187',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('j5djv7zoyagkygjlkrgosnqhzd',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:49:26.110187','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('62obcq4fnbf53cap257ek7cpbd',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:49:28.110187','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','hknvquhlu4v4dbbzbpjvnivw7d',NULL,'2026-11-25 21:48:44.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','j5djv7zoyagkygjlkrgosnqhzd',NULL,'2026-11-25 21:48:46.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','62obcq4fnbf53cap257ek7cpbd',NULL,'2026-11-25 21:48:48.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','hknvquhlu4v4dbbzbpjvnivw7d','52M3GDRX7UZ7GCBO','2026-11-25 21:49:06.110187','2026-11-25 21:49:10.110187','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('aajnmnb657dyxvcqwom2p6365z',X'248DD6CC568918295FC7B34C894884BFCB6BD2F78C9EAF8F2EC6E10DB444CE16CAC5468DA0AB8E87EE5823A2','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('yd74fc2x6ib67xgnyfv5wsin2n',X'3E1243A72E8A67C04CC5F0EBEA70EA2FF4352C0B9F4C3B513875F4F4A714F34EF6BD7A20EE7C6C007EACFE66FDEA1E3713','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('zechinqc6dkp7q3fg3r3esuerb',X'4368E77DCE23613DCCB78E153E518D620498E99B284F6A41B432BFFA4B4D467ACA6E4A2F3F7B0BD9ABB3D74B','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('ijfqhtgztvonawpeauyk7xxm76',X'F49AC255A7E2660ABE4317F0DED0002B8BFE1EF1FF17DDA9F0DE1059F58061C63200B905A84CD670B719409F6CA9F6FD56','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('swuwlirntrpvkk4mcxen2k5nhs',X'2FCA1CF5F1E62E07B1BB46E9D32343602325FF866EA742091FB5A24165B4347A39EAC82679968378E0C889FF63','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('w3meo5hd4xzpaqzi3qygez3pzd',X'D8661739123E679C2F10EB8E96957CA00E57713AC51DA08C99DCC3CC3A41C757E5B105B7492814A9C1F2DECD','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('zajan2faaaebwzcpgnjdcriwpg',X'AB59156AB38BA0F0E9B96AF0782AA32CA92B566021B6691366AAD86C703818CD18AA78E4BA080621F5778D','',NULL,'2026-11-25 21:48:42.110187','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:39.768340',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:39.768340',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:40.516827',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:40.516827',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:40.785363',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:40.785363',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:41.027028',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:41.314656',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:41.590119',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "6d2e2d995adcb51578c0a5d001626bd4a777a4b6411f8518d6358daf9688e90e", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:hknvquhlu4v4dbbzbpjvnivw7d:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:41.988739',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.209190',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.387428',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.528642',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.657961',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:hknvquhlu4v4dbbzbpjvnivw7d:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.804186',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:42.922631',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:hknvquhlu4v4dbbzbpjvnivw7d:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.049701',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "6bd889faff0252b0e0e58e7fdb90aab4232a47f6746ece0016b12091b7046855", "nama": "umkm.csv"}}',NULL,'serah:hknvquhlu4v4dbbzbpjvnivw7d:10:101:qnnunxh4iq3xuofpcbwskcgdxt',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.049701',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.049701',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.679537',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.815229',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:43.961026',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "f44eb7809a97582520239dd0e3861ddfa376a51609b58ea7f74d73789997f179", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:j5djv7zoyagkygjlkrgosnqhzd:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:44.233053',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:44.473180',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:48:44.677099',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'hknvquhlu4v4dbbzbpjvnivw7d',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:49.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'j5djv7zoyagkygjlkrgosnqhzd',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:15.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'62obcq4fnbf53cap257ek7cpbd',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:27.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'hknvquhlu4v4dbbzbpjvnivw7d',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:51.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'hknvquhlu4v4dbbzbpjvnivw7d',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:53.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'hknvquhlu4v4dbbzbpjvnivw7d',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:59.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'hknvquhlu4v4dbbzbpjvnivw7d',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:01.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'hknvquhlu4v4dbbzbpjvnivw7d',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:03.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'hknvquhlu4v4dbbzbpjvnivw7d',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:05.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'hknvquhlu4v4dbbzbpjvnivw7d',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:09.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'hknvquhlu4v4dbbzbpjvnivw7d',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:11.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'hknvquhlu4v4dbbzbpjvnivw7d',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:49:13.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'j5djv7zoyagkygjlkrgosnqhzd',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:17.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'j5djv7zoyagkygjlkrgosnqhzd',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:19.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'j5djv7zoyagkygjlkrgosnqhzd',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:25.110187','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'j5djv7zoyagkygjlkrgosnqhzd',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'62obcq4fnbf53cap257ek7cpbd',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','aajnmnb657dyxvcqwom2p6365z','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','yd74fc2x6ib67xgnyfv5wsin2n','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','zechinqc6dkp7q3fg3r3esuerb','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','ijfqhtgztvonawpeauyk7xxm76','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','swuwlirntrpvkk4mcxen2k5nhs','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','w3meo5hd4xzpaqzi3qygez3pzd','definitif','2026-11-25 21:48:42.110187',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',1,'PermohonanDiajukan','2026-11-25 21:48:44.110187','{"at":"2026-11-25T21:48:44.110187+00:00","dokumen":[{"id":"q2htb6qgecvzxudjustxxv5nwl","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"pemohon":"zajan2faaaebwzcpgnjdcriwpg","rahasia":"93+O5sddDX4V955zVN4I917yx2FmGLLdFXJlROO5BWDp3J4FXTOPOwazuua3A+QSQ3jW7I9RgemhT7c6P/G1LJ2uT+IaQ4MmAVIIGz63GijS7RTBfdnqmNBNFkL26F+VEfZ7KhPBotsaZh8hdwQUsmbuT72N9jnOQSz5pcNk2hnQ1RY2cABwa6i8n7aggUDQX3y/mKSc39H4kkqCPiGJevBI7/ehNgl8fyyW8iAohK5wGLxSoYA81UrtMD58CMgFAmw3hKDsyP2UUueihTvSEO8yAnWkePZ0BV9azKagIh8gp2ylQpYewgVcwuh83v8n2SDi2ixwjayE134RIUhbK5tU7SZO3276WTSWuJI1L4UyB5use+2OhbEcywGKN0A22FG9yLXmOPjVN0ld7k68JEyJIefnP5sqQkdC6t0G1DoED3PrGZEuAJJaGusxeucFy4aKNiRstzZ3vKjDHCVJORY=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','zajan2faaaebwzcpgnjdcriwpg','0000000000000000000000000000000000000000000000000000000000000000','fc43238c7fc28e1ed9d97399c6821fd1bc8edca147ffeb1f770c02976d80a417','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',2,'LangkahDibuka','2026-11-25 21:48:44.110187','{"aksi":"ajukan","at":"2026-11-25T21:48:44.110187+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"samping":false}',NULL,'fc43238c7fc28e1ed9d97399c6821fd1bc8edca147ffeb1f770c02976d80a417','9af4f91304329c74b92d59121b7f0d4ca7436971b2de01c575f904f6bdc215a0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',3,'LangkahSelesai','2026-11-25 21:48:44.110187','{"at":"2026-11-25T21:48:44.110187+00:00","lb":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'9af4f91304329c74b92d59121b7f0d4ca7436971b2de01c575f904f6bdc215a0','d8006a2a2fca2a478f9cc014dd7214e437e6c7cfb8e454c0d1992f5c13debc2b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',4,'LangkahDibuka','2026-11-25 21:48:44.110187','{"aksi":"disposisi","at":"2026-11-25T21:48:44.110187+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'d8006a2a2fca2a478f9cc014dd7214e437e6c7cfb8e454c0d1992f5c13debc2b','08854133efe4277db5005c06402f215cc2fb22df21bfdfa23d855706b5dbe668','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',1,'PermohonanDiajukan','2026-11-25 21:48:46.110187','{"at":"2026-11-25T21:48:46.110187+00:00","dokumen":[{"id":"bd36ikaxwlerwswg6o7ebuktui","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"pemohon":"zajan2faaaebwzcpgnjdcriwpg","rahasia":"QJgpBmEiXGttEZB+1MVT7N7Z6C9CCHrL2lBk6r3gam2ubtp8xGPPcfJ2SSFCpZ8a0Vrk1F4czfwHpwDdzTItfk9ibSxhiR32tacbDyDztB2KPO1aZJwqOvY7IWR1hLc3iAkfnTylC8x3TSoPwYTPyTt8YhQTzs47u0dcOqb1DauD0Yoj4LNEdTqcNxKnrTcIOgVIBgcrTfJN8sCw7GwcCbnOobnVYOoJdp2Dc93Zll3LqUb0RPIk8VkthWIMYsAmLGxSfowJ72lKJQRss0QKUGM7GFiXwUGwSzX4WbDvPQXHhR98ztPXCn0mUdi9fmPPAErZrG4GwlUCm4O6hSd+qnBxjmItn5/BY98tfASFGwGJCbEa3k72xtXe34CeNTuRH6KpqfI3jMpm5IkTaE5gMXmFNCpW5B5Ddt/PU14MqKUTN75uQVxa1Y99K6t1y/KzstN1cKdJIUDqHFrKv+qCqHA=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','zajan2faaaebwzcpgnjdcriwpg','0000000000000000000000000000000000000000000000000000000000000000','e79a46ec9d1378b5c47744f1d70cf49827ef4427bc5ee9389596bdadfaa27f5a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',2,'LangkahDibuka','2026-11-25 21:48:46.110187','{"aksi":"ajukan","at":"2026-11-25T21:48:46.110187+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"samping":false}',NULL,'e79a46ec9d1378b5c47744f1d70cf49827ef4427bc5ee9389596bdadfaa27f5a','736a775208ea97dc603e1e76efc6870b7fee5d015975c15931897fb224ed72e8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',3,'LangkahSelesai','2026-11-25 21:48:46.110187','{"at":"2026-11-25T21:48:46.110187+00:00","lb":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'736a775208ea97dc603e1e76efc6870b7fee5d015975c15931897fb224ed72e8','6e3120ed202db28f6291c1dc9bf6c2f3b914a69786bb41f43739169ea18ea548','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',4,'LangkahDibuka','2026-11-25 21:48:46.110187','{"aksi":"disposisi","at":"2026-11-25T21:48:46.110187+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6e3120ed202db28f6291c1dc9bf6c2f3b914a69786bb41f43739169ea18ea548','7e3b4aad74af7a61e6b2759b9a7c6cd1fe492fba0ecb5764d2d12121bac748fc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',1,'PermohonanDiajukan','2026-11-25 21:48:48.110187','{"at":"2026-11-25T21:48:48.110187+00:00","dokumen":[{"id":"wwhc7oafwhmn536aubuisreolx","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"},"pemohon":"zajan2faaaebwzcpgnjdcriwpg","rahasia":"E4dSD2mgnf+2mRuxjsDtkpCMls3OiN1D9NYZqxSz9cbvy4BsKd5ai+t4IeyaCxSUWxgl3yJZHtrTkdrCs0UXKbwZu0A1finRv/Qj9djOnH8WoJRJLFHo7i7P8NQYuI1naxjlNBrHy+1tWdhOm3ZlyR+7wL8WvOAFQuj+OuJLbqxDyIZfOxEpMdsjc7OW9LtcmOmmlv0UoZMaieLrXoQ2BFTdzy7Uc0/J3eEXRNybs6ICeAj/IZZDcQ6yuMcd3AixIZWm1Jfep3uViJ73cPnskgIm1d2K4eoWKBtjYXZE99NxNw/nTIOCPlwMBCq066HvCLIPVjA9fcvOThQWB8Lwt+0pKLwQKOAXvdjY2KMPah8fVjnmP/GQGRdPDdeJTAjSETDU0BCVXWvGsef/O+JBaY9VcHblhCt0zTklw/3gvD3avoJvV8lODbFOqWJmFeLcJdOIblqWHt/OKUuJ+b2QpaM=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','zajan2faaaebwzcpgnjdcriwpg','0000000000000000000000000000000000000000000000000000000000000000','4e7ac868af841bedde13e836b592f19fc0451c610aab47b808ee36fb192c3e88','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',2,'LangkahDibuka','2026-11-25 21:48:48.110187','{"aksi":"ajukan","at":"2026-11-25T21:48:48.110187+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","putaran":1,"samping":false}',NULL,'4e7ac868af841bedde13e836b592f19fc0451c610aab47b808ee36fb192c3e88','b7f92b330f66e8c59383f2b5e05f3f4476f662edcdbbf630eda59e9876f645ff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',3,'LangkahSelesai','2026-11-25 21:48:48.110187','{"at":"2026-11-25T21:48:48.110187+00:00","lb":1,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'b7f92b330f66e8c59383f2b5e05f3f4476f662edcdbbf630eda59e9876f645ff','5c862bd01216baeb472cfe1884df8665f1eadcf64b25d484fbb95385933e1f9d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',4,'LangkahDibuka','2026-11-25 21:48:48.110187','{"aksi":"disposisi","at":"2026-11-25T21:48:48.110187+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5c862bd01216baeb472cfe1884df8665f1eadcf64b25d484fbb95385933e1f9d','161efb4fe4a6e57193645a09d70b79a2908fedfed3647d467ce515d39dffe551','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',5,'DisposisiDiberikan','2026-11-25 21:48:50.110187','{"at":"2026-11-25T21:48:50.110187+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"rahasia":"LbjEA393Cb+lk+UG63ipQlMUCnymhXnZYHr2iylZhKsjgrkI3aKX5UEL2+RY+xSd0Qjwc3vn+pdPAQ==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','08854133efe4277db5005c06402f215cc2fb22df21bfdfa23d855706b5dbe668','73f6826ae8124c1a30e34d2c3a446c1d051ba059ecefdc65d3760b93ce905b35','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',6,'LangkahSelesai','2026-11-25 21:48:50.110187','{"at":"2026-11-25T21:48:50.110187+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"}}',NULL,'73f6826ae8124c1a30e34d2c3a446c1d051ba059ecefdc65d3760b93ce905b35','14d59aaa746b1b53946c67e9d2b61a8cb08dea111cc5c8db2d96eaa7e837e2bf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',7,'LangkahDibuka','2026-11-25 21:48:50.110187','{"aksi":"disposisi","at":"2026-11-25T21:48:50.110187+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'14d59aaa746b1b53946c67e9d2b61a8cb08dea111cc5c8db2d96eaa7e837e2bf','d0531effe3838d6e01843a587218102eb90abb0e6fbe358c03ad656cc541ee81','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',8,'DisposisiDiberikan','2026-11-25 21:48:52.110187','{"at":"2026-11-25T21:48:52.110187+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"},"rahasia":"rYBJ4bg9WXEM6zfMYyhX/cGoETHNccdVmTFy/TAqR/7OPYz9M4pqhBDdeDEUJt9tGo27RoAsWDyV4A==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','d0531effe3838d6e01843a587218102eb90abb0e6fbe358c03ad656cc541ee81','a5d34fbde15c00a2b0b1041024a16b019e57abed09259e89b259d521267a96b5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',9,'LangkahSelesai','2026-11-25 21:48:52.110187','{"at":"2026-11-25T21:48:52.110187+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"}}',NULL,'a5d34fbde15c00a2b0b1041024a16b019e57abed09259e89b259d521267a96b5','4291d4978fda48c413e84b2861246c8852e69448efd57b230161de441565a1d4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',10,'LangkahDibuka','2026-11-25 21:48:52.110187','{"aksi":"disposisi","at":"2026-11-25T21:48:52.110187+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'4291d4978fda48c413e84b2861246c8852e69448efd57b230161de441565a1d4','2bd216ac3eeaff07f56493d147747a0a2e1a2a6b1dc88290f315dfc7ed83e05d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',11,'DisposisiDiberikan','2026-11-25 21:48:54.110187','{"at":"2026-11-25T21:48:54.110187+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"},"rahasia":"V+Hkk+k+mNjYJ4TmuKJVWmo7GJipUJsVZ9uSTBMyDH7c/Mp6aALO8C6e6m+buAs8EFngn9MusXiShw==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','2bd216ac3eeaff07f56493d147747a0a2e1a2a6b1dc88290f315dfc7ed83e05d','78e1a141ddffd1a9b287e3712905fb75cb4e5502eb4877dba18d54ba7e39eb0b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',12,'LangkahSelesai','2026-11-25 21:48:54.110187','{"at":"2026-11-25T21:48:54.110187+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"}}',NULL,'78e1a141ddffd1a9b287e3712905fb75cb4e5502eb4877dba18d54ba7e39eb0b','6a280e56220f123607b26e7cf2cab1d5813982ef8a2b7c27f0509bea1bebae48','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',13,'LangkahDibuka','2026-11-25 21:48:54.110187','{"aksi":"susun_surat","at":"2026-11-25T21:48:54.110187+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'6a280e56220f123607b26e7cf2cab1d5813982ef8a2b7c27f0509bea1bebae48','49f73085885d96bd00cc41019b820e1a22a69824c46c4e4f09dfe977fd9ead6a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',14,'DokumenDilampirkan','2026-11-25 21:48:56.110187','{"at":"2026-11-25T21:48:56.110187+00:00","dokumen":{"id":"qnnunxh4iq3xuofpcbwskcgdxt","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6bd889faff0252b0e0e58e7fdb90aab4232a47f6746ece0016b12091b7046855","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"},"rahasia":"HDg+9isXY2IwE2XRIoCeiFgAmS+1zaoMJa7AuzKbunkmqfcPuP1geIWLLJcUrye3"}','zajan2faaaebwzcpgnjdcriwpg','49f73085885d96bd00cc41019b820e1a22a69824c46c4e4f09dfe977fd9ead6a','80484f09b2156d7acd66e9733798e06739f3965fcc9b1b77bd728742fb507457','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',15,'DrafSuratDisusun','2026-11-25 21:48:58.110187','{"at":"2026-11-25T21:48:58.110187+00:00","dokumen":{"id":"w37ddnmgao64zavr662fyfnogj","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6d2e2d995adcb51578c0a5d001626bd4a777a4b6411f8518d6358daf9688e90e","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'80484f09b2156d7acd66e9733798e06739f3965fcc9b1b77bd728742fb507457','19576fc55afb505089b5152363b1be6018ec5227773d3b0b82459a2aff5a848d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',16,'LangkahSelesai','2026-11-25 21:49:00.110187','{"at":"2026-11-25T21:49:00.110187+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"}}',NULL,'19576fc55afb505089b5152363b1be6018ec5227773d3b0b82459a2aff5a848d','b23ae9b93dd1d378bf2715830dd341e9b0e97bab25bfb29985b1efb42de3c77c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',17,'LangkahDibuka','2026-11-25 21:49:00.110187','{"aksi":"paraf","at":"2026-11-25T21:49:00.110187+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b23ae9b93dd1d378bf2715830dd341e9b0e97bab25bfb29985b1efb42de3c77c','710040853dffc2165263dc75cf59d35f87305cf5960a543dff6a22da1c14c75e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',18,'ParafDibubuhkan','2026-11-25 21:49:02.110187','{"at":"2026-11-25T21:49:02.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","lb":6,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"}}',NULL,'710040853dffc2165263dc75cf59d35f87305cf5960a543dff6a22da1c14c75e','93fc284b581bb31d93209153c188ad63ccd40757a549d62eb54237411e36a1f3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',19,'LangkahSelesai','2026-11-25 21:49:02.110187','{"at":"2026-11-25T21:49:02.110187+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"}}',NULL,'93fc284b581bb31d93209153c188ad63ccd40757a549d62eb54237411e36a1f3','8b046d9ac0067a2604e2629cf255563e46e40c6927eddd60c914620469a9f5dd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',20,'LangkahDibuka','2026-11-25 21:49:02.110187','{"aksi":"paraf","at":"2026-11-25T21:49:02.110187+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8b046d9ac0067a2604e2629cf255563e46e40c6927eddd60c914620469a9f5dd','b2a654f0851b948400c8c53afc19fbb614a4eeb63eabaad744e3a634e9a83990','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',21,'ParafDibubuhkan','2026-11-25 21:49:04.110187','{"at":"2026-11-25T21:49:04.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","lb":7,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"}}',NULL,'b2a654f0851b948400c8c53afc19fbb614a4eeb63eabaad744e3a634e9a83990','f975357af7cd6f7263ee1394ea36dc765978be3f7109f4ce3c0f21c77b07df4a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',22,'LangkahSelesai','2026-11-25 21:49:04.110187','{"at":"2026-11-25T21:49:04.110187+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"}}',NULL,'f975357af7cd6f7263ee1394ea36dc765978be3f7109f4ce3c0f21c77b07df4a','8e21536cbfc64de7b4d45a5447f15cec4cf2eb9ecad49b4f8649bd6891f51c41','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',23,'LangkahDibuka','2026-11-25 21:49:04.110187','{"aksi":"paraf","at":"2026-11-25T21:49:04.110187+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8e21536cbfc64de7b4d45a5447f15cec4cf2eb9ecad49b4f8649bd6891f51c41','2e1e95d7a6c19ea04618a560e3acb7c9a91768b29805f91cb6c6ca1cc3e6ff3f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',24,'ParafDibubuhkan','2026-11-25 21:49:06.110187','{"at":"2026-11-25T21:49:06.110187+00:00","isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","lb":8,"oleh":{"jabatan":"sekretaris","orang":"yd74fc2x6ib67xgnyfv5wsin2n","sebagai":"definitif"}}',NULL,'2e1e95d7a6c19ea04618a560e3acb7c9a91768b29805f91cb6c6ca1cc3e6ff3f','2571597f7e7e7dbc8421d86050ffcc789a363a955540592a9aaa3de73e436cf0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',25,'LangkahSelesai','2026-11-25 21:49:06.110187','{"at":"2026-11-25T21:49:06.110187+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"yd74fc2x6ib67xgnyfv5wsin2n","sebagai":"definitif"}}',NULL,'2571597f7e7e7dbc8421d86050ffcc789a363a955540592a9aaa3de73e436cf0','eb30b1129c329a5f7956c6b2fcd5aeea3c1dc8fec593e208e6fd2149d826b217','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',26,'LangkahDibuka','2026-11-25 21:49:06.110187','{"aksi":"tandatangani","at":"2026-11-25T21:49:06.110187+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'eb30b1129c329a5f7956c6b2fcd5aeea3c1dc8fec593e208e6fd2149d826b217','1f8ee1b9b29035bad58d510e5fef68f89393a1e38182df2d412f12cd45c2d129','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',27,'NomorSuratDipesan','2026-11-25 21:49:06.110187','{"at":"2026-11-25T21:49:06.110187+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"52M3GDRX7UZ7GCBO","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'1f8ee1b9b29035bad58d510e5fef68f89393a1e38182df2d412f12cd45c2d129','4f9c74e292de3618f859f1bc4bbfdc2c4d58d0e4b625bbe94dcae7eb18499976','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',28,'SuratDirender','2026-11-25 21:49:08.110187','{"at":"2026-11-25T21:49:08.110187+00:00","docx":{"id":"gl5vs3npiu3acwdi3nismjrj5t","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'4f9c74e292de3618f859f1bc4bbfdc2c4d58d0e4b625bbe94dcae7eb18499976','c6da650ab5a06ed8ce84edfb9f6f6432096341fbdcadda7ff4334b12ffa201bb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',29,'SuratDitandatangani','2026-11-25 21:49:10.110187','{"at":"2026-11-25T21:49:10.110187+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"5c82ae6c5d05211c6510575be2af0f37b795ee43055b1ad1733769b482bc03f6","sidik":""}',NULL,'c6da650ab5a06ed8ce84edfb9f6f6432096341fbdcadda7ff4334b12ffa201bb','ac4ce1d56baa2da685c825da26416ce7ed3bf86936e4d5539c30454933ab3275','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',30,'LangkahSelesai','2026-11-25 21:49:10.110187','{"at":"2026-11-25T21:49:10.110187+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"}}',NULL,'ac4ce1d56baa2da685c825da26416ce7ed3bf86936e4d5539c30454933ab3275','e7c9bb597da0f174ae8e8df6dbca8c28c7e4b3111ee611d16424e321084b0a21','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',31,'LangkahDibuka','2026-11-25 21:49:10.110187','{"aksi":"serahkan","at":"2026-11-25T21:49:10.110187+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e7c9bb597da0f174ae8e8df6dbca8c28c7e4b3111ee611d16424e321084b0a21','1ac03b5ff214896cdcf5f8572fe33c26d385c7ec7ee476aacad7b970605bc991','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',32,'BerkasDiserahkan','2026-11-25 21:49:12.110187','{"at":"2026-11-25T21:49:12.110187+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"}}',NULL,'1ac03b5ff214896cdcf5f8572fe33c26d385c7ec7ee476aacad7b970605bc991','c33f3afe697cc337a81dbf4dc103d22d1fc83f8fa99439e5fada9331ed0dc18b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',33,'SerahTerimaDikonfirmasi','2026-11-25 21:49:14.110187','{"at":"2026-11-25T21:49:14.110187+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'c33f3afe697cc337a81dbf4dc103d22d1fc83f8fa99439e5fada9331ed0dc18b','104d036bfee689c4436bf9851c5b0578fcaac8d5a5e7af3f618dab121c6ca186','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',34,'LangkahSelesai','2026-11-25 21:49:14.110187','{"at":"2026-11-25T21:49:14.110187+00:00","lb":10,"oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'104d036bfee689c4436bf9851c5b0578fcaac8d5a5e7af3f618dab121c6ca186','1833e0f0aad79bc1d650f9bff4feade66e95515710c52074892458dd1ea34ab6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('hknvquhlu4v4dbbzbpjvnivw7d',35,'BerkasSelesai','2026-11-25 21:49:14.110187','{"at":"2026-11-25T21:49:14.110187+00:00","oleh":{"jabatan":null,"orang":"zajan2faaaebwzcpgnjdcriwpg","sebagai":"definitif"}}',NULL,'1833e0f0aad79bc1d650f9bff4feade66e95515710c52074892458dd1ea34ab6','7ff7b97c955387d824f85418b5b8b7550b13a830b621b3c1adc3ea936e4e538c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',5,'DisposisiDiberikan','2026-11-25 21:49:16.110187','{"at":"2026-11-25T21:49:16.110187+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"rahasia":"5gKJaaY5MHK1RC9X3QyAsQYTqzM0gF8C8P+6nravuELwyS5XGOPt25Til/cmpDBM/CfqZ+gVI9Q8lw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','7e3b4aad74af7a61e6b2759b9a7c6cd1fe492fba0ecb5764d2d12121bac748fc','ba7e2308ec29b81934e6a9795d222d8cc944dcbccfae6a0c0a20bb31ae6b0aaf','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',6,'LangkahSelesai','2026-11-25 21:49:16.110187','{"at":"2026-11-25T21:49:16.110187+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"}}',NULL,'ba7e2308ec29b81934e6a9795d222d8cc944dcbccfae6a0c0a20bb31ae6b0aaf','025acb1273fb86a43ac2141a3083bac64b6410d60da9ee56c943dc92e95ec541','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',7,'LangkahDibuka','2026-11-25 21:49:16.110187','{"aksi":"disposisi","at":"2026-11-25T21:49:16.110187+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'025acb1273fb86a43ac2141a3083bac64b6410d60da9ee56c943dc92e95ec541','e38b43dfc3a03a029e674aa856c2dfe5caf7582702d080f28173b843e845d241','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',8,'DisposisiDiberikan','2026-11-25 21:49:18.110187','{"at":"2026-11-25T21:49:18.110187+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"},"rahasia":"NkKYA6HgJjYr5s1IzsGgLt3fdiJyuhtzbA+N6mEjqS4OauDKxEPax2JMjqkwzIu6N8d7KmS3LlYdPw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','e38b43dfc3a03a029e674aa856c2dfe5caf7582702d080f28173b843e845d241','38e95e5e8aa3e0426bf85c5277ace0004ad28d2bb7a0d831b6e0693267a51d2a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',9,'LangkahSelesai','2026-11-25 21:49:18.110187','{"at":"2026-11-25T21:49:18.110187+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"zechinqc6dkp7q3fg3r3esuerb","sebagai":"definitif"}}',NULL,'38e95e5e8aa3e0426bf85c5277ace0004ad28d2bb7a0d831b6e0693267a51d2a','f241939e958e5866d476bba8f208b90619e152c7b219dc5198e033530740a4a3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',10,'LangkahDibuka','2026-11-25 21:49:18.110187','{"aksi":"disposisi","at":"2026-11-25T21:49:18.110187+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f241939e958e5866d476bba8f208b90619e152c7b219dc5198e033530740a4a3','02fd7ae1f6ff139fdd0b3040e4734ce77351f308f2eb23baff2157a8f0f1ef71','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',11,'DisposisiDiberikan','2026-11-25 21:49:20.110187','{"at":"2026-11-25T21:49:20.110187+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"},"rahasia":"BZD0v/2l4nzCSniGFGcHoa4smdzBhVDBOUkz7qla3SdSLVEN4uK2+DPOqoB/CH+CRusaYkkMOg3UzA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','02fd7ae1f6ff139fdd0b3040e4734ce77351f308f2eb23baff2157a8f0f1ef71','405043daf77cf11ac6f66a1a2e71f9d528c327b2775296535748d8e03a6bd966','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',12,'LangkahSelesai','2026-11-25 21:49:20.110187','{"at":"2026-11-25T21:49:20.110187+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"ijfqhtgztvonawpeauyk7xxm76","sebagai":"definitif"}}',NULL,'405043daf77cf11ac6f66a1a2e71f9d528c327b2775296535748d8e03a6bd966','1ffeb1eebb50f006eb6b0a4d4c372034b0342a7935348f28069d5004646e1e03','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',13,'LangkahDibuka','2026-11-25 21:49:20.110187','{"aksi":"susun_surat","at":"2026-11-25T21:49:20.110187+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1ffeb1eebb50f006eb6b0a4d4c372034b0342a7935348f28069d5004646e1e03','eb57f644afec2f52a5bbe91030d9004b42ac31176b876ad0ecdc5ab2fa108830','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',14,'DokumenDilampirkan','2026-11-25 21:49:22.110187','{"at":"2026-11-25T21:49:22.110187+00:00","dokumen":{"id":"3ifyvlh3yirtisq5lvyv7ghmw3","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6771a4c624dbe5beff73dc2d968e8eca99247dc06b3c367fe7bfc371e6aca8e3","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"},"rahasia":"IriuIn9LwjJR/d0poFq5Z1VGrj+An6v/ylpsA+MmXxw8huL1P9QJNsbz2Cj58Ifx"}','zajan2faaaebwzcpgnjdcriwpg','eb57f644afec2f52a5bbe91030d9004b42ac31176b876ad0ecdc5ab2fa108830','02c8ac77ba481c0780a778c438e91a19d9d000962ba69bc5a91f1aec305ec200','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',15,'DrafSuratDisusun','2026-11-25 21:49:24.110187','{"at":"2026-11-25T21:49:24.110187+00:00","dokumen":{"id":"juygizlp6wleb3bl44rxjrzw6e","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f44eb7809a97582520239dd0e3861ddfa376a51609b58ea7f74d73789997f179","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'02c8ac77ba481c0780a778c438e91a19d9d000962ba69bc5a91f1aec305ec200','93213cabf6f2d9526bd92445e80c828ea147609ff49a52cb976810182e965634','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',16,'LangkahSelesai','2026-11-25 21:49:26.110187','{"at":"2026-11-25T21:49:26.110187+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"swuwlirntrpvkk4mcxen2k5nhs","sebagai":"definitif"}}',NULL,'93213cabf6f2d9526bd92445e80c828ea147609ff49a52cb976810182e965634','ed7cb34c025d0ae6a82ee3bee32fc47dfa401e3b9ca0a8da6567d6612300057f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('j5djv7zoyagkygjlkrgosnqhzd',17,'LangkahDibuka','2026-11-25 21:49:26.110187','{"aksi":"paraf","at":"2026-11-25T21:49:26.110187+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ed7cb34c025d0ae6a82ee3bee32fc47dfa401e3b9ca0a8da6567d6612300057f','9b1f6fa6d422da95c1c212d24e62812b1d1ce04bfe501787b8aebb5abdb5d180','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',5,'DisposisiDiberikan','2026-11-25 21:49:28.110187','{"at":"2026-11-25T21:49:28.110187+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"},"rahasia":"+ETJ1F9Kc/lPGYUuoGPiBn+2htMP5bi12/VA42OJ7u0Jx1xOxDRozwIkZK4273X57G1o/TvmDRzvGg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','zajan2faaaebwzcpgnjdcriwpg','161efb4fe4a6e57193645a09d70b79a2908fedfed3647d467ce515d39dffe551','b9b884e0b31633e768868186913411efb98a2acae2d48cd7d0310005e71ef126','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',6,'LangkahSelesai','2026-11-25 21:49:28.110187','{"at":"2026-11-25T21:49:28.110187+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"aajnmnb657dyxvcqwom2p6365z","sebagai":"definitif"}}',NULL,'b9b884e0b31633e768868186913411efb98a2acae2d48cd7d0310005e71ef126','8ca86d5048f01197bbc01a21441e43678f88b5b80df7c0b9bc8bfb88ba002d56','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('62obcq4fnbf53cap257ek7cpbd',7,'LangkahDibuka','2026-11-25 21:49:28.110187','{"aksi":"disposisi","at":"2026-11-25T21:49:28.110187+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8ca86d5048f01197bbc01a21441e43678f88b5b80df7c0b9bc8bfb88ba002d56','7716b986dbf977ba4fcc4245ece5aece8b7db151e802e9f62044d0e29b5c67ee','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:48:44.110187','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('KRRhN8aiUAFK_5411I-EZ7xH','7000001',201,'disposisi','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0poC8DWz9aT0x-KG1cDUJOhl','7000001',201,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gbUSk7RKCOLv56Ci-olm2LP_','7000001',201,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pntLuFS-6Y0QcrmTixpkJT2h','7000001',201,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Kv3OEKyddkCgaDOq-Cyb-YSb','7000001',201,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cqVvOVgIw0Zn2NodfOelTtFh','7000001',201,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mrReTZIgq1dTiPr9BJFo8bGD','7000001',201,'perpanjang','{}','hknvquhlu4v4dbbzbpjvnivw7d',2,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('U4AKD07gOZXq9tiskSAGf2vL','7000001',101,'batal_berkas','{}','hknvquhlu4v4dbbzbpjvnivw7d',NULL,NULL,'2026-11-25 22:48:39.768340','dkisp-tarakan');
INSERT INTO "tombol" VALUES('q8XYVbMDyUvBLtsRvB-HJJom','7000001',201,'disposisi','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3bODuVkf4eLf5in6AuJE9Lf5','7000001',201,'minta','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3BFu3ryhaahOmYDcttcKU716','7000001',201,'catatan','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-12FcpfjM7Z-C1hkRMqbt1Te','7000001',201,'lampiran','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W23ZUjZkIGUiwot142i8RVHB','7000001',201,'riwayat','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5Ne-zjrAno69Qtyf_G92CTIs','7000001',201,'tenggat','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ma0jfsxGKoI_mQgKCJoGBUx2','7000001',201,'perpanjang','{}','j5djv7zoyagkygjlkrgosnqhzd',2,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4L9wNc0PGHbhsLYjVdMj24rj','7000001',101,'batal_berkas','{}','j5djv7zoyagkygjlkrgosnqhzd',NULL,NULL,'2026-11-25 22:48:40.516827','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GO_dlG59BVS52vzgVSim3q-r','7000001',201,'disposisi','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pmZ4jVssi8jyaZUb7CtJGIke','7000001',201,'minta','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GD5W35yUNzj4-0BMpmlWWNAz','7000001',201,'catatan','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QqEGhI_qytqoBXTVGallvKqm','7000001',201,'lampiran','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8wKaGn4kZLc3Rbiwo100NexL','7000001',201,'riwayat','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8vao9z4S0HxJ94sVbajek3_l','7000001',201,'tenggat','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fXrF0uvefx94GOCH7RYzV_cG','7000001',201,'perpanjang','{}','62obcq4fnbf53cap257ek7cpbd',2,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l3eNKkKn-gzqBhqNMIKX_1pc','7000001',101,'batal_berkas','{}','62obcq4fnbf53cap257ek7cpbd',NULL,NULL,'2026-11-25 22:48:40.785363','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ka0cEsaDESN8ViF4Q_JCf1co','7000001',203,'disposisi','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pQeFYZMwQF2m91rtwKOuOgc3','7000001',203,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PZP8wEzaq2FW4Ituxe48B2oz','7000001',203,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fQzg5zU_BceVuNgJ-AdHcvs_','7000001',203,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ruNuPk-Z0WdMumWyEddbexUT','7000001',203,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Acizwy_R6QcgKT8S4nJgcvyd','7000001',203,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',3,NULL,'2026-11-25 22:48:41.027028','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R27sIYVBHc3CvysPEsspV4tj','7000001',204,'disposisi','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('p3YcDq7MXTqd54PfkVzQapXv','7000001',204,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HCVFLleugG4g0JQNBx5GYkBX','7000001',204,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AQYW-C41GMaZnTTvJWfiGEk2','7000001',204,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fzSKrFUx4hZqKyAIfw6AC71z','7000001',204,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5bBth6NTI_qi-sfgCbfUg_jb','7000001',204,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',4,NULL,'2026-11-25 22:48:41.314656','dkisp-tarakan');
INSERT INTO "tombol" VALUES('InXlZjWYtwlk8TwImNYjo29K','7000001',205,'isi_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z7Tm-y1dRtiit_cMCvjE_F0u','7000001',205,'lampir','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kp9uiSNF7CJFn47p98z-yXxM','7000001',205,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('16BE_SFGgjOFlqbY9nHr09yi','7000001',205,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AA1dXPmGcl1ngyEcTSy5MwNJ','7000001',205,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DZgbZDgndEnVGADU5qMtUzfl','7000001',205,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fuMKQqTX5qtBu7hbjCXp_uYc','7000001',205,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.590119','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Xc-3H-bQWeqvEwEqt-BJ-oqF','7000001',205,'selesai','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.988739','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HelbOc13rXbo0xAurc1zAo1F','7000001',205,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.988739','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zsVZBmwW940E1TkTHBr6bIF1','7000001',205,'unduh_draf','{}','hknvquhlu4v4dbbzbpjvnivw7d',5,NULL,'2026-11-25 22:48:41.988739','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QRsm9Dg-OM3AfbpYbIjyApwG','7000001',204,'paraf','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,'3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c','2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4_ziSAdC-GnFPT_pi9pH5ZQ8','7000001',204,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wysuRxOQQ3FcAbuCspKbe3a1','7000001',204,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NuQ6W26chd5CWaBPyvrMterV','7000001',204,'kembalikan','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2OP3XtuQGbIBNB5cO4nHZLxU','7000001',204,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QQaB0Uxgf0BDNX4RrYAuWxQh','7000001',204,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('O_ldA43IBAAD1TmWKe3J8f29','7000001',204,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1a_mqdPdRf58LGjrTE34awzq','7000001',204,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',6,NULL,'2026-11-25 22:48:42.209190','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RjIYODvQzO8gFM6S6bUHKIQV','7000001',203,'paraf','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,'3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c','2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AOF8tsTHFYIUkMB1nj4ReXPK','7000001',203,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ugI_ZWCkpiR8-pUMgTPAObG2','7000001',203,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3x-Gg2wprteq3itBAOL8edoN','7000001',203,'kembalikan','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_GBKmqrGaKY7uAiCe-wy7xYQ','7000001',203,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('69TDKOva9iqQjfwzhpDN0JTZ','7000001',203,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ihRYzWdOBq2HAfp8rJ0Y6hn8','7000001',203,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yhG9QopypWiMuorhZExrsfH3','7000001',203,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',7,NULL,'2026-11-25 22:48:42.387428','dkisp-tarakan');
INSERT INTO "tombol" VALUES('A0tVfkijiNBc6lwW5XcLctIn','7000001',202,'paraf','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,'3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c','2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OfAXB47eoN0Yd6qerSOw7EOh','7000001',202,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2e48haD1JDZPFvI0lZ4zp53e','7000001',202,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('U-BuGXxMZOgCwsvJFQ-0wDTx','7000001',202,'kembalikan','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eKJEjwq9VEPYQJW9z6-l86uX','7000001',202,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yDgXdOPJsFTMQvIU5vIAgt7z','7000001',202,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o9WCmWd3QijbwRcdm1o7htQf','7000001',202,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('og6wc1EJ13XNQRKP3skCO-xE','7000001',202,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',8,NULL,'2026-11-25 22:48:42.528642','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pxbCZLU8AQkVrUaCPWMQvmpc','7000001',201,'minta','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5lvA5Rk5AjfD5Qcz8XBCohNv','7000001',201,'kembalikan','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yht0WWra3qgQXpuNX7yqDcsk','7000001',201,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('p0jHfcwUgUGy6ZlzGgCQ8bNM','7000001',201,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Qvh2HdO6-_dD_j_-jmgXXswZ','7000001',201,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3K8lgOckBmykSYt9rzx71h4y','7000001',201,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('U5SUsFOc463A6a_MsiWuLkIX','7000001',201,'perpanjang','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.657961','dkisp-tarakan');
INSERT INTO "tombol" VALUES('iq2tQoHozZ-ltjFRoPXaK9Bh','7000001',201,'tandatangani','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,'3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c','2026-11-25 22:48:42.804186','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7ueuj4hCdB3iIfnwdBF4l5Yi','7000001',201,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',9,NULL,'2026-11-25 22:48:42.804186','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Uq5Md4Ve7nHXfgV9isI1beDq','7000001',205,'serahkan','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0FxChYaxyrJAX0it2MApvdUO','7000001',205,'lihat_surat','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-JjJmOkIFXx9gpYSNYr41Xxc','7000001',205,'catatan','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sIq2cfXVqEk2ZdV9HFwqoamK','7000001',205,'lampiran','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WWIbCb9Fyw49FKp_fXq9eiY-','7000001',205,'riwayat','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8xWUvFVtVjokjInh56Zq2g6y','7000001',205,'tenggat','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:42.922631','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-HtPx8kiHVhxpEav1uncMiwB','7000001',205,'lampir','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:43.049701','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Qb2Dz9HE9gjgfADWmq6c3bbm','7000001',101,'konfirmasi','{}','hknvquhlu4v4dbbzbpjvnivw7d',10,NULL,'2026-11-25 22:48:43.049701','dkisp-tarakan');
INSERT INTO "tombol" VALUES('duR2a90x3NJNy5_aB-o-O3nO','7000001',203,'disposisi','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Pa4qkwUST5AxB3y2vzo60SZJ','7000001',203,'minta','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bmBNGcg66big5iQq1ukRKBTO','7000001',203,'catatan','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0rDGgok3IzWJxS78ZPKlFmQD','7000001',203,'lampiran','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PKzxhbK6FsVPsf2nBhle-bGm','7000001',203,'riwayat','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4ViT05Dt8UtXsjwCD63wHxZC','7000001',203,'tenggat','{}','j5djv7zoyagkygjlkrgosnqhzd',3,NULL,'2026-11-25 22:48:43.679537','dkisp-tarakan');
INSERT INTO "tombol" VALUES('gjLm6WPQGQTysRGBCirHLsCy','7000001',204,'disposisi','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DB5PCWf1eq_x5w4eEedfegvH','7000001',204,'minta','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vFeN6-yEPxnOjUGacw4us6Ju','7000001',204,'catatan','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rLORwWm7qUhzCpFUnfrjWnr2','7000001',204,'lampiran','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xCnLH_QwX160vGneOaODbsTu','7000001',204,'riwayat','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eb6RU2vYdd_tZyJ7ArxQtmDW','7000001',204,'tenggat','{}','j5djv7zoyagkygjlkrgosnqhzd',4,NULL,'2026-11-25 22:48:43.815229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cB7kerGb8r04shKzgH3KnC_h','7000001',205,'isi_surat','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('65QT9xD1LmuwknVgD-VVTn6k','7000001',205,'lampir','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Er67noKFq8r0v-FE-nJA_vhZ','7000001',205,'minta','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GFRM2TF4soQOt1F-fiGbbPY9','7000001',205,'catatan','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('wBcNJAUg94Pu8OzwvQYZo2ON','7000001',205,'lampiran','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hsUq_l_80yxfnBj3D1vghoq6','7000001',205,'riwayat','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('b-Ugt-8-Tm7y_-3KOPqtaUlf','7000001',205,'tenggat','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:43.961026','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Sg3Cw8ysJ6nKNsXN-ai3tTMT','7000001',205,'selesai','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:44.233053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YouZjAmQqGo_pLixvf-QXIcI','7000001',205,'lihat_surat','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:44.233053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KUT_K401uXev_z8FTLO_dc-Z','7000001',205,'unduh_draf','{}','j5djv7zoyagkygjlkrgosnqhzd',5,NULL,'2026-11-25 22:48:44.233053','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k0rhFqFEpy0x2mnVvJpaodK-','7000001',204,'paraf','{}','j5djv7zoyagkygjlkrgosnqhzd',6,'f7d941fae0237bc487dde1f725454199df274c94b78d7a7d719adfdcfbe29680','2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yk68rlXDT8ZLq-ASaF5aaaaG','7000001',204,'lihat_surat','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UcUwxlH0mRz_N1rlNkIO8Edm','7000001',204,'minta','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OKT2kXDjQW8-0zNgsCPtRVli','7000001',204,'kembalikan','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Css9NX_hulN9QAb0HcM0IboD','7000001',204,'catatan','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4wagkc3l_Ei4v8WQR9l2zQ5P','7000001',204,'lampiran','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9SNkf661ZnZKDr6hVtjpadFi','7000001',204,'riwayat','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rJO_drgDHX414wZc4J1_irXV','7000001',204,'tenggat','{}','j5djv7zoyagkygjlkrgosnqhzd',6,NULL,'2026-11-25 22:48:44.473180','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FNuU4jdfHnLl-tP4QNZFT-Dp','7000001',203,'disposisi','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
INSERT INTO "tombol" VALUES('05tYDR02kAghC9-G7VWGByQr','7000001',203,'minta','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X7UDUCN0Zd5a45B7PkOkgsoE','7000001',203,'catatan','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fWKpA6OHVRG31DsAN2nkEoNr','7000001',203,'lampiran','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0xAAAxyRf1S2QEtKrX-Mk6oL','7000001',203,'riwayat','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Kja4OA75caPGYHSQ-LiGVKTN','7000001',203,'tenggat','{}','62obcq4fnbf53cap257ek7cpbd',3,NULL,'2026-11-25 22:48:44.677099','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:hknvquhlu4v4dbbzbpjvnivw7d:2','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:50.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:hknvquhlu4v4dbbzbpjvnivw7d:3','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:52.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:hknvquhlu4v4dbbzbpjvnivw7d:5:0','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:54.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:hknvquhlu4v4dbbzbpjvnivw7d:4','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:54.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:hknvquhlu4v4dbbzbpjvnivw7d:5:1','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:56.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:hknvquhlu4v4dbbzbpjvnivw7d:3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c:2026-11-26','hknvquhlu4v4dbbzbpjvnivw7d','{"isi_hash": "3af1a821c665910422d36dff22c0d8878fb71d07cf5d283dd09a1c445e9dfb7c", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:49:06.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:hknvquhlu4v4dbbzbpjvnivw7d','hknvquhlu4v4dbbzbpjvnivw7d','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:49:14.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:hknvquhlu4v4dbbzbpjvnivw7d','hknvquhlu4v4dbbzbpjvnivw7d','{}','menunggu',0,NULL,NULL,'2026-11-25 21:49:14.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:j5djv7zoyagkygjlkrgosnqhzd:2','j5djv7zoyagkygjlkrgosnqhzd','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:16.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:j5djv7zoyagkygjlkrgosnqhzd:3','j5djv7zoyagkygjlkrgosnqhzd','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:18.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:j5djv7zoyagkygjlkrgosnqhzd:5:0','j5djv7zoyagkygjlkrgosnqhzd','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:20.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:j5djv7zoyagkygjlkrgosnqhzd:4','j5djv7zoyagkygjlkrgosnqhzd','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:20.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:j5djv7zoyagkygjlkrgosnqhzd:5:1','j5djv7zoyagkygjlkrgosnqhzd','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:22.110187',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:62obcq4fnbf53cap257ek7cpbd:2','62obcq4fnbf53cap257ek7cpbd','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:28.110187',NULL,'dkisp-tarakan',NULL);
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
COMMIT;
