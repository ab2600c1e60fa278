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
INSERT INTO "akun" VALUES(1,201,201,'o6yqrm3f3hm6x5p5ysns3vbkdl',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'gwdhpuyboub6btcmipaprhv5yz',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'afy742ptvw35afdfoy6cga77yw',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'6ic2pwcunyvftifxkd6ofsv7tv',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'pztydoc3ss2ilgkxayiurncqpo',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'f5cbxgmnmq4pljzet5w6bnskzq',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'rnkyqcw6kwragngi6wmwphsyrb',1,NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
INSERT INTO "berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','rnkyqcw6kwragngi6wmwphsyrb','{"dibuat_at":"2026-11-25T21:47:52.737570+00:00","dokumen":[{"id":"dbcopfd2jcgt2ytia2jyrza7rp","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"tuauqtdfppyscipmgdhgsnkk5p","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6cd2dcaf65a4cb94ebc076c1c3abc1bf7d7718602727b4a7e3e11f9ce97cb588","slot":"data","ukuran":31}],"id":"ozvioh6btohftxwuh4s75i3ylt","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:52.737570+00:00","no":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:52.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:52.737570+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:58.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:47:58.737570+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:00.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:00.737570+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:02.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:02.737570+00:00","no":4,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:08.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:08.737570+00:00","no":5,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:10.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:48:10.737570+00:00","no":6,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:12.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:48:12.737570+00:00","no":7,"oleh":{"jabatan":"sekretaris","orang":"gwdhpuyboub6btcmipaprhv5yz","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:14.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:48:14.737570+00:00","no":8,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:18.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:48:20.737570+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:48:18.737570+00:00","no":9,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:22.737570+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"rnkyqcw6kwragngi6wmwphsyrb","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:48:22.737570+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"ditandatangani_at":"2026-11-25T21:48:18.737570+00:00","ditandatangani_oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"docx":{"id":"wy6spwo2vxnre7p4rqrko4g42s","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823","slot":"surat","ukuran":32},"draf":{"id":"lxslceii453gisqsp3fsbvdcxt","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f83a9c890eca1e4f2989c1d9571ec7363a88e15f548b5cb064e1c0d574571fd6","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"4JV3CM5SLHABIK45","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:48:10.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","jabatan":"statistisi","lb":6,"orang":"6ic2pwcunyvftifxkd6ofsv7tv"},{"at":"2026-11-25T21:48:12.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","jabatan":"kabid","lb":7,"orang":"afy742ptvw35afdfoy6cga77yw"},{"at":"2026-11-25T21:48:14.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","jabatan":"sekretaris","lb":8,"orang":"gwdhpuyboub6btcmipaprhv5yz"}],"pdf":null,"penyedia":"none","perlu_data":null,"sha256_ttd":"b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823","sumber":"isian","tanggal":"2026-11-26"},"versi":35}','c57b647f164617c9dd2abf01b94f80cb7ce28f8e3c30f444b6365891095fe72a','2026-11-25 21:47:52.737570','2026-11-25 21:48:22.737570','dkisp-tarakan');
INSERT INTO "berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','rnkyqcw6kwragngi6wmwphsyrb','{"dibuat_at":"2026-11-25T21:47:54.737570+00:00","dokumen":[{"id":"mezsahq7cz5a4rcjpqj26fvesu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"ijya3bixsoyhwv3omynas6f77e","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"663519ecb82ab1f45d54ca986c43684a7b53d5c2213d244c8bcbcbe8aa4b51b9","slot":"data","ukuran":31}],"id":"niwsfnxagbbw5hnkelxw5e54zp","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:54.737570+00:00","no":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:54.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:54.737570+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:24.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:24.737570+00:00","no":2,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:26.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:48:26.737570+00:00","no":3,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:28.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:48:28.737570+00:00","no":4,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:34.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:48:34.737570+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"rnkyqcw6kwragngi6wmwphsyrb","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"pud3bgotg4qlrjshghtehur3ze","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"08c60774017af8e8c9cbc6d7c54cb21506531c9e48514225602fee7a1ff660ba","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"penyedia":null,"perlu_data":null,"sha256_ttd":null,"sumber":"isian","tanggal":null},"versi":17}','0c3238d95c14a4bf1c2ccea13ccbfa83c504d10b225637079f9b61081748e171','2026-11-25 21:47:54.737570',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('735wcyoncm2qxntxxeygdgznib','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','rnkyqcw6kwragngi6wmwphsyrb','{"dibuat_at":"2026-11-25T21:47:56.737570+00:00","dokumen":[{"id":"u7dh74jvfkjswjkg24clm6j4e6","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"735wcyoncm2qxntxxeygdgznib","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:47:56.737570+00:00","no":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:47:56.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:47:56.737570+00:00","no":1,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:48:36.737570+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:48:36.737570+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"rnkyqcw6kwragngi6wmwphsyrb","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','3bf0d58f6d5990816947a684d1df6959d3fa7e2fcfb107b6bf324d4627615a1b','2026-11-25 21:47:56.737570',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('dbcopfd2jcgt2ytia2jyrza7rp','ozvioh6btohftxwuh4s75i3ylt','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:47:52.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('mezsahq7cz5a4rcjpqj26fvesu','niwsfnxagbbw5hnkelxw5e54zp','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:47:54.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('u7dh74jvfkjswjkg24clm6j4e6','735wcyoncm2qxntxxeygdgznib','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:47:56.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('tuauqtdfppyscipmgdhgsnkk5p','ozvioh6btohftxwuh4s75i3ylt','data','6cd2dcaf65a4cb94ebc076c1c3abc1bf7d7718602727b4a7e3e11f9ce97cb588','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:04.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('lxslceii453gisqsp3fsbvdcxt','ozvioh6btohftxwuh4s75i3ylt','draf','f83a9c890eca1e4f2989c1d9571ec7363a88e15f548b5cb064e1c0d574571fd6','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:06.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('wy6spwo2vxnre7p4rqrko4g42s','ozvioh6btohftxwuh4s75i3ylt','surat','b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:48:16.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('ijya3bixsoyhwv3omynas6f77e','niwsfnxagbbw5hnkelxw5e54zp','data','663519ecb82ab1f45d54ca986c43684a7b53d5c2213d244c8bcbcbe8aa4b51b9','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:30.737570','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('pud3bgotg4qlrjshghtehur3ze','niwsfnxagbbw5hnkelxw5e54zp','draf','08c60774017af8e8c9cbc6d7c54cb21506531c9e48514225602fee7a1ff660ba','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:48:32.737570','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:ozvioh6btohftxwuh4s75i3ylt:2','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.47\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:ozvioh6btohftxwuh4s75i3ylt','ozvioh6btohftxwuh4s75i3ylt',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:niwsfnxagbbw5hnkelxw5e54zp:2','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:niwsfnxagbbw5hnkelxw5e54zp','niwsfnxagbbw5hnkelxw5e54zp',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "8CpMwwiHLDCX88V4AF2VWT1m"}]]}}','b232d52d80548e457e6c258fa66b000fa83ebf377df9fff1ed23bee672655f31',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:735wcyoncm2qxntxxeygdgznib:2','735wcyoncm2qxntxxeygdgznib',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.48\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:735wcyoncm2qxntxxeygdgznib','735wcyoncm2qxntxxeygdgznib',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "x2QWD2YRK_6R3pvR8GjlDWvI"}]]}}','b592c4cfe746e0561976645f68a779c521ba85fd0dde5f9de506312fb706a5fb',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:ozvioh6btohftxwuh4s75i3ylt:3','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:ozvioh6btohftxwuh4s75i3ylt:4','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:ozvioh6btohftxwuh4s75i3ylt:5','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:ozvioh6btohftxwuh4s75i3ylt:6','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:ozvioh6btohftxwuh4s75i3ylt:7','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:ozvioh6btohftxwuh4s75i3ylt:8','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:ozvioh6btohftxwuh4s75i3ylt:9','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:ozvioh6btohftxwuh4s75i3ylt:10','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.48\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:ozvioh6btohftxwuh4s75i3ylt','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:niwsfnxagbbw5hnkelxw5e54zp:3','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:niwsfnxagbbw5hnkelxw5e54zp:4','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:niwsfnxagbbw5hnkelxw5e54zp:5','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.48\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:niwsfnxagbbw5hnkelxw5e54zp:6','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.48: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.48: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.47: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "uudHvRvGlCDvk4hLSUNDiZKR"}, {"text": "Lihat surat", "callback_data": "t0PwVDKONhG-euAfOs6l12Nc"}], [{"text": "Minta kelengkapan", "callback_data": "m1Ml4kP_WO7uXboQw6oT_aFt"}, {"text": "Kembalikan", "style": "danger", "callback_data": "k9-_Q8aa6a8ac9z1RcFYqniH"}], [{"text": "Catatan", "callback_data": "jaep0CXrRxF-iE5-wHZD8ck4"}, {"text": "Lihat berkas", "callback_data": "SFvRfl_C1us94e9zB922VELF"}], [{"text": "Riwayat", "callback_data": "JBM2S34ZvvfyUnOlW7SFO9_X"}, {"text": "Jelaskan tenggat", "callback_data": "eyg-mlJRA-QuPPpuOFo5E9Ww"}]]}}','4f1baa1bc97ae4abc16e30bedf2972148e32a9f69b2cbaf10d5cb841ec19119f',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:735wcyoncm2qxntxxeygdgznib:3','735wcyoncm2qxntxxeygdgznib',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.48: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.47: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "6PQHAiBkKHLr1WwtmdT4jsmb"}, {"text": "Minta kelengkapan", "callback_data": "t4WnLdaQRlE6Gk5v0FMHkJrY"}], [{"text": "Catatan", "callback_data": "09eH7PFWP7Jpsht6z4pQBEjf"}, {"text": "Lihat berkas", "callback_data": "1mtL64FVxyBaUiJ9kEtXCa9A"}], [{"text": "Riwayat", "callback_data": "NnIR0tBpr8g9z8bsdD-dHk8Q"}, {"text": "Jelaskan tenggat", "callback_data": "_hbtoynR36ZYBwrps_dzaCtt"}]]}}','6a51c31539f48374d49ef60e09b5fe6cdf9727b1b1b944fb47080a11e4f5e464',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('o6yqrm3f3hm6x5p5ysns3vbkdl',X'4BC0D9A3FA5596AD04B2DCBB822D32BBB6620703BD0D3612F2E1739C70E78D4E80850FB5A5C9F30C8401C26397B4FA7BE61C77CFAA480C8A1D785AAE',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('gwdhpuyboub6btcmipaprhv5yz',X'5DB4A5EF5F05A1443E8DD8528EA400DDFB8FB3448720C980A69EE0558C98A8F4DE7BD59EFBADC1E2E04986122010EEED5DCB66E41919F50AC0D1EE1B',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('afy742ptvw35afdfoy6cga77yw',X'56A51D838FBC498EF43D6D7E4AAE5995F42521D4977242CC5D4FACC2AA1535080604894AD54D460E51C1C596A958F8C9F8AFE025B6CA8448B3860C6A',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('6ic2pwcunyvftifxkd6ofsv7tv',X'923E116CA9A9374D35BF8329CC63B08DF442058BD174AA49A0CC28A0A9493C644226DE38A4D049FC75651FAB631CFBA8F873F368C141236EDC48FBAF',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('pztydoc3ss2ilgkxayiurncqpo',X'07E9077F614A239BE64A2306E8E811BF65187754ABD3D0D4F23F7C023DEB0094ACB197BBEF47F22EE27170AF69EF2D3A447C5E5FB2F39B21CFB8AC84',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('f5cbxgmnmq4pljzet5w6bnskzq',X'6ED2C151B4E0A9035EF9AF4EB09D8D018F5C721F65D1EFA8DAFB7BF549D2C44A9C46CF053DD6B7CC5D1A24F1653EC7639FFCBA2174E27D6AC5395215',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('rnkyqcw6kwragngi6wmwphsyrb',X'A291DAF460CD5ED00D30E171000BFA317D40714F335ED57205A6E57CEC21881D91AD0A939B82FDCAB13B957B38DC2F8294362C65C2F7DDE957783080',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',1,1,0,'ajukan','pemohon','rnkyqcw6kwragngi6wmwphsyrb','selesai',0,0,'2026-11-25 21:47:52.737570',NULL,'2026-11-25 21:47:52.737570',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:52.737570','2026-11-27 08:30:00.000000','2026-11-25 21:47:58.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',1,1,0,'ajukan','pemohon','rnkyqcw6kwragngi6wmwphsyrb','selesai',0,0,'2026-11-25 21:47:54.737570',NULL,'2026-11-25 21:47:54.737570',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:54.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:24.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('735wcyoncm2qxntxxeygdgznib',1,1,0,'ajukan','pemohon','rnkyqcw6kwragngi6wmwphsyrb','selesai',0,0,'2026-11-25 21:47:56.737570',NULL,'2026-11-25 21:47:56.737570',NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('735wcyoncm2qxntxxeygdgznib',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:47:56.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:36.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:47:58.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:00.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:00.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:02.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:02.737570','2026-12-01 08:00:00.000000','2026-11-25 21:48:08.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:08.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:10.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:10.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:12.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:48:12.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:14.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:48:14.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:18.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('ozvioh6btohftxwuh4s75i3ylt',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:48:18.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:22.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:48:24.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:26.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:48:26.737570','2026-11-27 08:30:00.000000','2026-11-25 21:48:28.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:48:28.737570','2026-12-01 08:00:00.000000','2026-11-25 21:48:34.737570',1,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('niwsfnxagbbw5hnkelxw5e54zp',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:48:34.737570','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
INSERT INTO "langkah_berkas" VALUES('735wcyoncm2qxntxxeygdgznib',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:48:36.737570','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan');
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','ozvioh6btohftxwuh4s75i3ylt',NULL,'2026-11-25 21:47:52.737570',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','niwsfnxagbbw5hnkelxw5e54zp',NULL,'2026-11-25 21:47:54.737570',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','735wcyoncm2qxntxxeygdgznib',NULL,'2026-11-25 21:47:56.737570',NULL,'dkisp-tarakan');
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','ozvioh6btohftxwuh4s75i3ylt','4JV3CM5SLHABIK45','2026-11-25 21:48:14.737570','2026-11-25 21:48:18.737570','dkisp-tarakan');
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
INSERT INTO "orang" VALUES('o6yqrm3f3hm6x5p5ysns3vbkdl',X'CBF0A4806A64D6200E3356E7FC5DA162CFF8FDAEFA6C7E3F3765F8D451F67F56895170AB4CFD9B8FB0D2022E','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('gwdhpuyboub6btcmipaprhv5yz',X'61FDB380E8C63BB1A52EA97228D0E92847169A352453E845BF1FBBD58ECAEEEDA1CCC6BD807566BC353F0675AB6DE28414','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('afy742ptvw35afdfoy6cga77yw',X'1CF7248002C38EB27674EBA738B9AE0C8E2D3DE18C0A0AAEADC2A6EB2E4A30D7B580B669BF974396A878B5DD','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('6ic2pwcunyvftifxkd6ofsv7tv',X'18C1B7C30C275CBFAC031871F43E36C10775CE4C0A968F9B04B6CD2BF0217E0BBEAFAB8F4877EADDFA3BB6E4E798519AE5','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('pztydoc3ss2ilgkxayiurncqpo',X'64C513FB9C08B674FB0BA74A65A5EB5C16BC32D52C2FFC97A5B6BDC41760083692EDCD3CFB410E444E6A39E709','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('f5cbxgmnmq4pljzet5w6bnskzq',X'A13AC341C7B7765F9261D834C1A940C2D9085457B7051ACD6CA89C97AA940638D0EC455AA6D7B70592E3C3E3','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
INSERT INTO "orang" VALUES('rnkyqcw6kwragngi6wmwphsyrb',X'A615A275CC6DE4875609058DCA3C4902FF8D0D9BA8AFF7C2C33D521F34D0B736A68A4F3925C210106D5EB6','',NULL,'2026-11-25 21:47:50.737570','dkisp-tarakan');
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.062273',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.062273',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.207965',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.207965',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.324193',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.324193',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.604332',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.731088',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:48.876103',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "f83a9c890eca1e4f2989c1d9571ec7363a88e15f548b5cb064e1c0d574571fd6", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:ozvioh6btohftxwuh4s75i3ylt:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:49.169298',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:49.352655',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:49.468770',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:49.602551',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:49.712451',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.000704',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',101,'sendDocument','{"document": {"dokumen": "b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:ozvioh6btohftxwuh4s75i3ylt:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.187347',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "6cd2dcaf65a4cb94ebc076c1c3abc1bf7d7718602727b4a7e3e11f9ce97cb588", "nama": "umkm.csv"}}',NULL,'serah:ozvioh6btohftxwuh4s75i3ylt:10:101:tuauqtdfppyscipmgdhgsnkk5p',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.187347',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.187347',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.658861',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:50.808235',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:51.368529',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'sendDocument','{"document": {"dokumen": "08c60774017af8e8c9cbc6d7c54cb21506531c9e48514225602fee7a1ff660ba", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:niwsfnxagbbw5hnkelxw5e54zp:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:51.636569',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:51.740386',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:47:51.873013',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'ozvioh6btohftxwuh4s75i3ylt',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:57.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(2,'niwsfnxagbbw5hnkelxw5e54zp',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:23.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(3,'735wcyoncm2qxntxxeygdgznib',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:35.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(4,'ozvioh6btohftxwuh4s75i3ylt',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:47:59.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(5,'ozvioh6btohftxwuh4s75i3ylt',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:01.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(6,'ozvioh6btohftxwuh4s75i3ylt',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:07.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(7,'ozvioh6btohftxwuh4s75i3ylt',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:09.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(8,'ozvioh6btohftxwuh4s75i3ylt',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:11.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(9,'ozvioh6btohftxwuh4s75i3ylt',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:13.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(10,'ozvioh6btohftxwuh4s75i3ylt',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:17.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(11,'ozvioh6btohftxwuh4s75i3ylt',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:19.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(12,'ozvioh6btohftxwuh4s75i3ylt',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:48:21.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(13,'niwsfnxagbbw5hnkelxw5e54zp',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:25.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(14,'niwsfnxagbbw5hnkelxw5e54zp',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:48:27.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(15,'niwsfnxagbbw5hnkelxw5e54zp',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:48:33.737570','dkisp-tarakan');
INSERT INTO "pengingat" VALUES(16,'niwsfnxagbbw5hnkelxw5e54zp',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
INSERT INTO "pengingat" VALUES(17,'735wcyoncm2qxntxxeygdgznib',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan');
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
INSERT INTO "penugasan" VALUES(1,'kadis','o6yqrm3f3hm6x5p5ysns3vbkdl','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(2,'sekretaris','gwdhpuyboub6btcmipaprhv5yz','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(3,'kabid','afy742ptvw35afdfoy6cga77yw','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(4,'statistisi','6ic2pwcunyvftifxkd6ofsv7tv','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(5,'analis','pztydoc3ss2ilgkxayiurncqpo','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
INSERT INTO "penugasan" VALUES(6,'admin','f5cbxgmnmq4pljzet5w6bnskzq','definitif','2026-11-25 21:47:50.737570',NULL,'dkisp-tarakan');
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
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',1,'PermohonanDiajukan','2026-11-25 21:47:52.737570','{"at":"2026-11-25T21:47:52.737570+00:00","dokumen":[{"id":"dbcopfd2jcgt2ytia2jyrza7rp","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"pemohon":"rnkyqcw6kwragngi6wmwphsyrb","rahasia":"mBc7EO1Rz31aRvNAyi/xStKf5lMdAyFhuw5XTOyiEvfbHdLsHhDqj/SBrJjM1aUGnv/YCqZaLZwmreTA58fl4LSEsssNY98TBLCVL7V9v6KDi33sTUdd0kdejmQYlpTReABsaa95Mfqcaf431BILSK3/PaiI3pt7nXtqJ19MGG6BprXcABd/tseNEWHhI/8LjynRk2smHe9KFgbPJ+PP0o6HAKScth2teXNBWMOZ6/Ai8VY5iLPLU8FNWi9v/EZkTyBs774DRr0vJaWjL1fKwmo1Na45hSoLue2vrkOmSGfNzi+xWc4M4lKkZmBcu6TbCqDqDZXKkCDJI8ZH/wifwKMqN6F88HgUawAerGlGr2ZV2A7u9B7mL507NNYorXXy0GEF36yJwRrOnh/VGFwYuFNFXUAhK1M4V2zSy7AHvk6hb2I8ItpX2X7hs4ljx3z6o5JBzfTKZ3ROtsZqLgAGh0c=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','rnkyqcw6kwragngi6wmwphsyrb','0000000000000000000000000000000000000000000000000000000000000000','c71af2c4ab8b41f2fb3e15b60303636f87c15d5b405fa4cce464fa86a9281b24','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',2,'LangkahDibuka','2026-11-25 21:47:52.737570','{"aksi":"ajukan","at":"2026-11-25T21:47:52.737570+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"samping":false}',NULL,'c71af2c4ab8b41f2fb3e15b60303636f87c15d5b405fa4cce464fa86a9281b24','a85c614bb245a6cdd57a72015b7236fdb6b7d8fa4750ca3d16cb4beb3aff640b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',3,'LangkahSelesai','2026-11-25 21:47:52.737570','{"at":"2026-11-25T21:47:52.737570+00:00","lb":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'a85c614bb245a6cdd57a72015b7236fdb6b7d8fa4750ca3d16cb4beb3aff640b','63f0d050af5307c4a99ca975467bed306f7fda758081c2deabad0fb84891d9aa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',4,'LangkahDibuka','2026-11-25 21:47:52.737570','{"aksi":"disposisi","at":"2026-11-25T21:47:52.737570+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'63f0d050af5307c4a99ca975467bed306f7fda758081c2deabad0fb84891d9aa','4ab8161db0b365c5e963eefb86bf652749372f5ef3b7c21fa6e18ba0d5405b84','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',1,'PermohonanDiajukan','2026-11-25 21:47:54.737570','{"at":"2026-11-25T21:47:54.737570+00:00","dokumen":[{"id":"mezsahq7cz5a4rcjpqj26fvesu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"pemohon":"rnkyqcw6kwragngi6wmwphsyrb","rahasia":"zNo6OsFHdOuriWbP2TksECOTDRawA2AufqhwgbWSHsEfwUlexdmK+TiraAwVYyYK6j/eM9gB0EBcEXjob2Zzs7vElvNkA3sgqogbzoq7UhTQLK2PkKPSVeiBERujh4YZ2rkx6kNk41r0aBhOl22vCQ7gNO+gi4WOZtF20bBEtLAP8vOybV1xrqjHF5OTib4OI//8GVpxSiHzIBL8K4hh8/aDCuoDjzeAW3dUoHv+L1XY8TTANQDb1vV1i0hQREf+ooxrYdS5mCLfNMJFxrT9nTFPRkxDf8DsNA0TCAXFh0gQOaruH4fqZzTpkMh2xJ+zzFQiUdU/RHwi22N9qCp5gSZGCqQSzTDVlZnw8DM0K84Ky92HIP/qbIRCFXPoZup/jB6/2g7jVdeDRXolCU5nutKk4Nd/OV4W3hJPpk9wNGUaUpq47mEjRiTJhk59Qck9gYoFNoXIZtDZQksCgUuyLdo=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','rnkyqcw6kwragngi6wmwphsyrb','0000000000000000000000000000000000000000000000000000000000000000','21531ece0be658e21b97dfc08803add1c5428925f436ed5f5fb42dfb1d3a2fd8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',2,'LangkahDibuka','2026-11-25 21:47:54.737570','{"aksi":"ajukan","at":"2026-11-25T21:47:54.737570+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"samping":false}',NULL,'21531ece0be658e21b97dfc08803add1c5428925f436ed5f5fb42dfb1d3a2fd8','1f44f5714281751398c3b44473aba21fb3e0ef075d7cbbfa391a2ca13a67f4a7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',3,'LangkahSelesai','2026-11-25 21:47:54.737570','{"at":"2026-11-25T21:47:54.737570+00:00","lb":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'1f44f5714281751398c3b44473aba21fb3e0ef075d7cbbfa391a2ca13a67f4a7','e252447fc6b39d2ad1103f6c29d0388ad4323df1f281d2c6d65f358e565b12ad','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',4,'LangkahDibuka','2026-11-25 21:47:54.737570','{"aksi":"disposisi","at":"2026-11-25T21:47:54.737570+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'e252447fc6b39d2ad1103f6c29d0388ad4323df1f281d2c6d65f358e565b12ad','45ee0d82255568c94a08a719ffb5bbca70dccaafa6f19af0a47e6b5c9eb375aa','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',1,'PermohonanDiajukan','2026-11-25 21:47:56.737570','{"at":"2026-11-25T21:47:56.737570+00:00","dokumen":[{"id":"u7dh74jvfkjswjkg24clm6j4e6","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"},"pemohon":"rnkyqcw6kwragngi6wmwphsyrb","rahasia":"RPCzgw+A2Jkhou1MaEAHDPeXSPEsz3r9PT1f5QguH3eRgXbjI9TCkYIacGXtWt/w5RmgIY2ls8GkDLHxapeRVIKgIPdTRH+rD+6dgTnG/nOTYtL2KAeCAt7GqSD/s4YjRcvjBhQkg/zAzkqwgsn2UbE7Zakr6UchnFl/LzsCC28R/tgIcoJ5jzMT1l08awQy/CCUJTuChIkWBVM6dTJ6veF9r4xlFSQjYGPZCQjSwzzpF3aiWRsAIa7xW9HXQoeAzBfsRLGhYYuNeWlZNNbM7iEf8/MG3AUh1wRZVbZCS7fo+yYfuK8IiaUfDBfjkRE7g+8EBcgkr+mbGXWHxx34lVpCDqRtb6gyV4GXbSbLt4nN5bh+AV9DNGOJYL0AjK9WwF3LZ8OdG8H0/LrK4yVNNtg2aCfsUIBscBcv0EdhbLv4QqWiv8bC2l9pntUxQGRmSdBjLreRdmu08xDj9ROvFSI=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','rnkyqcw6kwragngi6wmwphsyrb','0000000000000000000000000000000000000000000000000000000000000000','da66f3b1dedd7f3f663ff4e92da594121d4e42dbcfd745e20b2c5e580fb6599b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',2,'LangkahDibuka','2026-11-25 21:47:56.737570','{"aksi":"ajukan","at":"2026-11-25T21:47:56.737570+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","putaran":1,"samping":false}',NULL,'da66f3b1dedd7f3f663ff4e92da594121d4e42dbcfd745e20b2c5e580fb6599b','8b2bf2665801b6f00b93d8b6a7903966001042a037659c970177c6130b568fe5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',3,'LangkahSelesai','2026-11-25 21:47:56.737570','{"at":"2026-11-25T21:47:56.737570+00:00","lb":1,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'8b2bf2665801b6f00b93d8b6a7903966001042a037659c970177c6130b568fe5','71f6a800711cbe29ae0bbc979da41905703350369f9815cf53e031b49ccdd8b6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',4,'LangkahDibuka','2026-11-25 21:47:56.737570','{"aksi":"disposisi","at":"2026-11-25T21:47:56.737570+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'71f6a800711cbe29ae0bbc979da41905703350369f9815cf53e031b49ccdd8b6','431bf28811aff3f516fd2f25e9fc977a9a7523ed5c9e4d7008c0092a48db1f98','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',5,'DisposisiDiberikan','2026-11-25 21:47:58.737570','{"at":"2026-11-25T21:47:58.737570+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"rahasia":"e4UjdlhOKrMchHKOC2BtyxTTd4VqRTRwOW0JWtgmiPx1FL4HQMrwOA8oP7IP5ryDRzdh3HzX7S7EMw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','4ab8161db0b365c5e963eefb86bf652749372f5ef3b7c21fa6e18ba0d5405b84','0f980db7ea3296b99e76d30060ded8f852d841ccdeef66163cc228effcc9840d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',6,'LangkahSelesai','2026-11-25 21:47:58.737570','{"at":"2026-11-25T21:47:58.737570+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"}}',NULL,'0f980db7ea3296b99e76d30060ded8f852d841ccdeef66163cc228effcc9840d','9dd57d3971f2f62fbf7e0091fd3cf9f49396325a7949d362f2152de57dede4bd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',7,'LangkahDibuka','2026-11-25 21:47:58.737570','{"aksi":"disposisi","at":"2026-11-25T21:47:58.737570+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9dd57d3971f2f62fbf7e0091fd3cf9f49396325a7949d362f2152de57dede4bd','3c259c76e1fb78971fab8f9d8046e0ffad51e86cb3753a8527de6a4173671fc8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',8,'DisposisiDiberikan','2026-11-25 21:48:00.737570','{"at":"2026-11-25T21:48:00.737570+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"},"rahasia":"V20Jqmgze9T2xRjCCGTeyqNHm2j9o2YwjldSLVCPt6+wQ7r4NZchVqjI66pUucUjf0MbWfUquye0MQ==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','3c259c76e1fb78971fab8f9d8046e0ffad51e86cb3753a8527de6a4173671fc8','789d49e17009808c10011872e8cd9609b85c876e5036e2eca86b88152b34359c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',9,'LangkahSelesai','2026-11-25 21:48:00.737570','{"at":"2026-11-25T21:48:00.737570+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"}}',NULL,'789d49e17009808c10011872e8cd9609b85c876e5036e2eca86b88152b34359c','7f04cb3afa74738ec54c190bdb15dfaf4fb70c48542cf26609375748d4a11846','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',10,'LangkahDibuka','2026-11-25 21:48:00.737570','{"aksi":"disposisi","at":"2026-11-25T21:48:00.737570+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7f04cb3afa74738ec54c190bdb15dfaf4fb70c48542cf26609375748d4a11846','062ad5de853737243c7df8f9a61196780c2db48a3821c9461b8d4964d8b4c02f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',11,'DisposisiDiberikan','2026-11-25 21:48:02.737570','{"at":"2026-11-25T21:48:02.737570+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"},"rahasia":"KretjtH3NvKPYEQOwAcnCCEJzfKhZrIEeQga7pyNUaF3VhM+VVdLTZsbs7RdCItNLq+Otju2IJMYNA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','062ad5de853737243c7df8f9a61196780c2db48a3821c9461b8d4964d8b4c02f','2bad3dc3d678325bcb7ea22e2fe403f71656dda63e352143e524d88f599424be','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',12,'LangkahSelesai','2026-11-25 21:48:02.737570','{"at":"2026-11-25T21:48:02.737570+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"}}',NULL,'2bad3dc3d678325bcb7ea22e2fe403f71656dda63e352143e524d88f599424be','f21e15204877edb377ecab872fcd6dbabe495eb3488153401ea8026815f847ec','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',13,'LangkahDibuka','2026-11-25 21:48:02.737570','{"aksi":"susun_surat","at":"2026-11-25T21:48:02.737570+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f21e15204877edb377ecab872fcd6dbabe495eb3488153401ea8026815f847ec','6af762b786be4d7fb600f17ee3d9fd097c2db1f35b732e562e35a34b886c2093','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',14,'DokumenDilampirkan','2026-11-25 21:48:04.737570','{"at":"2026-11-25T21:48:04.737570+00:00","dokumen":{"id":"tuauqtdfppyscipmgdhgsnkk5p","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6cd2dcaf65a4cb94ebc076c1c3abc1bf7d7718602727b4a7e3e11f9ce97cb588","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"},"rahasia":"9MgThhgUOWa/6gKhJRAt54dY7USUrHYF8WDrpoY4/W6S7DPXesXnTCY99Fqvi+Nn"}','rnkyqcw6kwragngi6wmwphsyrb','6af762b786be4d7fb600f17ee3d9fd097c2db1f35b732e562e35a34b886c2093','02c23a76c353965aa590056539251753094e34371dd0d2dbf491649191ee290d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',15,'DrafSuratDisusun','2026-11-25 21:48:06.737570','{"at":"2026-11-25T21:48:06.737570+00:00","dokumen":{"id":"lxslceii453gisqsp3fsbvdcxt","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"f83a9c890eca1e4f2989c1d9571ec7363a88e15f548b5cb064e1c0d574571fd6","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'02c23a76c353965aa590056539251753094e34371dd0d2dbf491649191ee290d','58d16d1f309ebf928f9f99f8d94dc8e4069488201acc546a7004136c96c10151','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',16,'LangkahSelesai','2026-11-25 21:48:08.737570','{"at":"2026-11-25T21:48:08.737570+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"}}',NULL,'58d16d1f309ebf928f9f99f8d94dc8e4069488201acc546a7004136c96c10151','564cc5be66890bae078bcc374ab54209993872e9de95ea3e392e048015a8e146','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',17,'LangkahDibuka','2026-11-25 21:48:08.737570','{"aksi":"paraf","at":"2026-11-25T21:48:08.737570+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'564cc5be66890bae078bcc374ab54209993872e9de95ea3e392e048015a8e146','aa598d1a51ec0ad82cbb7672fe9fde6cfdfe2b734f1df335bfdb5b9281e8426c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',18,'ParafDibubuhkan','2026-11-25 21:48:10.737570','{"at":"2026-11-25T21:48:10.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","lb":6,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"}}',NULL,'aa598d1a51ec0ad82cbb7672fe9fde6cfdfe2b734f1df335bfdb5b9281e8426c','83d86ff0b77784f5f42fbe87972ee7863db69aa8746544d7fd42c17ee30a4c19','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',19,'LangkahSelesai','2026-11-25 21:48:10.737570','{"at":"2026-11-25T21:48:10.737570+00:00","lb":6,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"}}',NULL,'83d86ff0b77784f5f42fbe87972ee7863db69aa8746544d7fd42c17ee30a4c19','aba2697ed8f41e0bd2771a592457c566103866e6fec8d2f389d4b02e0b92a33d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',20,'LangkahDibuka','2026-11-25 21:48:10.737570','{"aksi":"paraf","at":"2026-11-25T21:48:10.737570+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'aba2697ed8f41e0bd2771a592457c566103866e6fec8d2f389d4b02e0b92a33d','b5c8c7648ab4f68af8e6e6b69134eaf207d795dbbe42bc080114180d3ace1be9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',21,'ParafDibubuhkan','2026-11-25 21:48:12.737570','{"at":"2026-11-25T21:48:12.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","lb":7,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"}}',NULL,'b5c8c7648ab4f68af8e6e6b69134eaf207d795dbbe42bc080114180d3ace1be9','66c6f557ec3fb519f334fa4d847bb3d46f8736ee84d74d0a13ba8ccae17bd398','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',22,'LangkahSelesai','2026-11-25 21:48:12.737570','{"at":"2026-11-25T21:48:12.737570+00:00","lb":7,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"}}',NULL,'66c6f557ec3fb519f334fa4d847bb3d46f8736ee84d74d0a13ba8ccae17bd398','259b92d9785abe7d7999080c42f01a4b45a415ffa239a845b882f5b8f6b98bd1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',23,'LangkahDibuka','2026-11-25 21:48:12.737570','{"aksi":"paraf","at":"2026-11-25T21:48:12.737570+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'259b92d9785abe7d7999080c42f01a4b45a415ffa239a845b882f5b8f6b98bd1','dd05309407769398e186520cdd8ee11e60756f6812fc025827e0d033b95a5ed3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',24,'ParafDibubuhkan','2026-11-25 21:48:14.737570','{"at":"2026-11-25T21:48:14.737570+00:00","isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","lb":8,"oleh":{"jabatan":"sekretaris","orang":"gwdhpuyboub6btcmipaprhv5yz","sebagai":"definitif"}}',NULL,'dd05309407769398e186520cdd8ee11e60756f6812fc025827e0d033b95a5ed3','a84838ae4148598b1f46af4dae08c3c8563d0b0455bac68590398dfdb91aaeeb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',25,'LangkahSelesai','2026-11-25 21:48:14.737570','{"at":"2026-11-25T21:48:14.737570+00:00","lb":8,"oleh":{"jabatan":"sekretaris","orang":"gwdhpuyboub6btcmipaprhv5yz","sebagai":"definitif"}}',NULL,'a84838ae4148598b1f46af4dae08c3c8563d0b0455bac68590398dfdb91aaeeb','189845c772c9f70342e58783837d230650d0c81cc527daab5e04b61d7bfb8a05','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',26,'LangkahDibuka','2026-11-25 21:48:14.737570','{"aksi":"tandatangani","at":"2026-11-25T21:48:14.737570+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'189845c772c9f70342e58783837d230650d0c81cc527daab5e04b61d7bfb8a05','9ff3f79e9681d98fb13f82c75940dbc4745923981a5fc33c12caa12eb1999fae','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',27,'NomorSuratDipesan','2026-11-25 21:48:14.737570','{"at":"2026-11-25T21:48:14.737570+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"4JV3CM5SLHABIK45","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'9ff3f79e9681d98fb13f82c75940dbc4745923981a5fc33c12caa12eb1999fae','97f52d7d40e3476497698f60fd53c6ce0e15ec6f50fbd485ce078602ff662362','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',28,'SuratDirender','2026-11-25 21:48:16.737570','{"at":"2026-11-25T21:48:16.737570+00:00","docx":{"id":"wy6spwo2vxnre7p4rqrko4g42s","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'97f52d7d40e3476497698f60fd53c6ce0e15ec6f50fbd485ce078602ff662362','d89dde2eb3a16201845fccdd117887105be5d1a32368fb638e466682d8a59b31','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',29,'SuratDitandatangani','2026-11-25 21:48:18.737570','{"at":"2026-11-25T21:48:18.737570+00:00","lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"penyedia":"none","sha256":"b0853190883ec26d34f15928b3ece0ba5037f5bff2faa119102d299d27a32823"}',NULL,'d89dde2eb3a16201845fccdd117887105be5d1a32368fb638e466682d8a59b31','4379e410a13e10d868a617e75cf0cadbb02ad1df8f6fa94c6cc3c73d07ef6996','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',30,'LangkahSelesai','2026-11-25 21:48:18.737570','{"at":"2026-11-25T21:48:18.737570+00:00","lb":9,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"}}',NULL,'4379e410a13e10d868a617e75cf0cadbb02ad1df8f6fa94c6cc3c73d07ef6996','777cff5a487abb8ed061dedb848cb61000138b28b8a5b10bd67d0f788472aa3f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',31,'LangkahDibuka','2026-11-25 21:48:18.737570','{"aksi":"serahkan","at":"2026-11-25T21:48:18.737570+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'777cff5a487abb8ed061dedb848cb61000138b28b8a5b10bd67d0f788472aa3f','706292c283a34032bed7723f7bd7410ad336ceb244dea6ad7a837156b778ef74','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',32,'BerkasDiserahkan','2026-11-25 21:48:20.737570','{"at":"2026-11-25T21:48:20.737570+00:00","lb":10,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"}}',NULL,'706292c283a34032bed7723f7bd7410ad336ceb244dea6ad7a837156b778ef74','5e8453f9bc3aef92c93aaa10847edf47e14e3726b1e0411eacc5bfd657f41427','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',33,'SerahTerimaDikonfirmasi','2026-11-25 21:48:22.737570','{"at":"2026-11-25T21:48:22.737570+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'5e8453f9bc3aef92c93aaa10847edf47e14e3726b1e0411eacc5bfd657f41427','1166cb1f990d9b51e19129211958099dde3a74ae9b92641507eb525b242abaef','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',34,'LangkahSelesai','2026-11-25 21:48:22.737570','{"at":"2026-11-25T21:48:22.737570+00:00","lb":10,"oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'1166cb1f990d9b51e19129211958099dde3a74ae9b92641507eb525b242abaef','afa293f493c66a317ff56dca52651006fceb4f53a9e049ccdc315de48f443058','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('ozvioh6btohftxwuh4s75i3ylt',35,'BerkasSelesai','2026-11-25 21:48:22.737570','{"at":"2026-11-25T21:48:22.737570+00:00","oleh":{"jabatan":null,"orang":"rnkyqcw6kwragngi6wmwphsyrb","sebagai":"definitif"}}',NULL,'afa293f493c66a317ff56dca52651006fceb4f53a9e049ccdc315de48f443058','c57b647f164617c9dd2abf01b94f80cb7ce28f8e3c30f444b6365891095fe72a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',5,'DisposisiDiberikan','2026-11-25 21:48:24.737570','{"at":"2026-11-25T21:48:24.737570+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"rahasia":"tp1cPzD0qIajO9JwkVSgMfplDEwVZZQ0z/HgNS16uOvoX9m3zV2xPBGvMqpx6gnGRZ58PcNQelWFcA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','45ee0d82255568c94a08a719ffb5bbca70dccaafa6f19af0a47e6b5c9eb375aa','1ef60eb78791c43b814b8d6452d2126743340c28fcc23b194682a45d47a76cef','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',6,'LangkahSelesai','2026-11-25 21:48:24.737570','{"at":"2026-11-25T21:48:24.737570+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"}}',NULL,'1ef60eb78791c43b814b8d6452d2126743340c28fcc23b194682a45d47a76cef','8367034cde4336fb7e54205246abd72b3e228db915f9e08a9b19da4c13642672','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',7,'LangkahDibuka','2026-11-25 21:48:24.737570','{"aksi":"disposisi","at":"2026-11-25T21:48:24.737570+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8367034cde4336fb7e54205246abd72b3e228db915f9e08a9b19da4c13642672','c9a33bcf3a1debfe855cdeff3f0cc91acbff0ea97d61b12774e141ac8198ec40','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',8,'DisposisiDiberikan','2026-11-25 21:48:26.737570','{"at":"2026-11-25T21:48:26.737570+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"},"rahasia":"hzlzatEhmbl/CwDHkwRxzCSvsYTCBGWfEg7CBkwx1E4VtAl+lF1M2qqtblbto//vL7ZZ98g5Tkq8IQ==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','c9a33bcf3a1debfe855cdeff3f0cc91acbff0ea97d61b12774e141ac8198ec40','cb42a2f3c05fab4972517a114a19da2f7084edcd4fb9fd740b9291ddeb60f6ff','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',9,'LangkahSelesai','2026-11-25 21:48:26.737570','{"at":"2026-11-25T21:48:26.737570+00:00","lb":3,"oleh":{"jabatan":"kabid","orang":"afy742ptvw35afdfoy6cga77yw","sebagai":"definitif"}}',NULL,'cb42a2f3c05fab4972517a114a19da2f7084edcd4fb9fd740b9291ddeb60f6ff','be689bee399f67584ba8f31a8c2c0e11eac4f2dc74f55c3bbc3d207248dbca78','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',10,'LangkahDibuka','2026-11-25 21:48:26.737570','{"aksi":"disposisi","at":"2026-11-25T21:48:26.737570+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'be689bee399f67584ba8f31a8c2c0e11eac4f2dc74f55c3bbc3d207248dbca78','eeff058efaee04988d6dbfa9331e51d92d315daea238a7c0a0ce65f2f3f2ee1b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',11,'DisposisiDiberikan','2026-11-25 21:48:28.737570','{"at":"2026-11-25T21:48:28.737570+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"},"rahasia":"YwKIr083tPPUfmclabW1gxzMYtvVRMjc5Vv5DhEN0lE1km1DBTATbqSIyn2lgUYtxRGSYo4TCB16oA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','eeff058efaee04988d6dbfa9331e51d92d315daea238a7c0a0ce65f2f3f2ee1b','6dae849a68eaab5e73b9aca94739867780ce834feb32064a9327870b7e5d9ad3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',12,'LangkahSelesai','2026-11-25 21:48:28.737570','{"at":"2026-11-25T21:48:28.737570+00:00","lb":4,"oleh":{"jabatan":"statistisi","orang":"6ic2pwcunyvftifxkd6ofsv7tv","sebagai":"definitif"}}',NULL,'6dae849a68eaab5e73b9aca94739867780ce834feb32064a9327870b7e5d9ad3','8f11f9a7b694df831945dd97913955a4273294136815ea944005eabbb33b90ae','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',13,'LangkahDibuka','2026-11-25 21:48:28.737570','{"aksi":"susun_surat","at":"2026-11-25T21:48:28.737570+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8f11f9a7b694df831945dd97913955a4273294136815ea944005eabbb33b90ae','4cade996027cbfc7e4745617e022d0e00522053aca323de0f90d15696d755d77','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',14,'DokumenDilampirkan','2026-11-25 21:48:30.737570','{"at":"2026-11-25T21:48:30.737570+00:00","dokumen":{"id":"ijya3bixsoyhwv3omynas6f77e","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"663519ecb82ab1f45d54ca986c43684a7b53d5c2213d244c8bcbcbe8aa4b51b9","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"},"rahasia":"CvXY7CTRUL+Jew6VG05+I9GmrJ79AKiP9RfWtFa3Qr/6xyqjdFwnDNXT9mHl5DaP"}','rnkyqcw6kwragngi6wmwphsyrb','4cade996027cbfc7e4745617e022d0e00522053aca323de0f90d15696d755d77','bda6acde40b94926c952ef6616a7dc40e7b177e042b17d08f44e9714a31e03c0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',15,'DrafSuratDisusun','2026-11-25 21:48:32.737570','{"at":"2026-11-25T21:48:32.737570+00:00","dokumen":{"id":"pud3bgotg4qlrjshghtehur3ze","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"08c60774017af8e8c9cbc6d7c54cb21506531c9e48514225602fee7a1ff660ba","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'bda6acde40b94926c952ef6616a7dc40e7b177e042b17d08f44e9714a31e03c0','d8d16ecb3848a8dddebb941c19b02cee9055af8d0ec5707ab9401e466c82967c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',16,'LangkahSelesai','2026-11-25 21:48:34.737570','{"at":"2026-11-25T21:48:34.737570+00:00","lb":5,"oleh":{"jabatan":"analis","orang":"pztydoc3ss2ilgkxayiurncqpo","sebagai":"definitif"}}',NULL,'d8d16ecb3848a8dddebb941c19b02cee9055af8d0ec5707ab9401e466c82967c','c7724f96f0a209634c92618ba1e496ffe557d8415a3dfe3b4c9bef12158149c1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('niwsfnxagbbw5hnkelxw5e54zp',17,'LangkahDibuka','2026-11-25 21:48:34.737570','{"aksi":"paraf","at":"2026-11-25T21:48:34.737570+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c7724f96f0a209634c92618ba1e496ffe557d8415a3dfe3b4c9bef12158149c1','0c3238d95c14a4bf1c2ccea13ccbfa83c504d10b225637079f9b61081748e171','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',5,'DisposisiDiberikan','2026-11-25 21:48:36.737570','{"at":"2026-11-25T21:48:36.737570+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"},"rahasia":"ZZZgaRD8U9hkeSUSzlrbzxOeEpk4KrUCToxowfOeSChspDQ1QLo8iuu3Q/qgdBjNfzqPNSQOx0sRjg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','rnkyqcw6kwragngi6wmwphsyrb','431bf28811aff3f516fd2f25e9fc977a9a7523ed5c9e4d7008c0092a48db1f98','aef125cea7b4d437900ed3089a2134477f8b89570d544a374033fc68573d36ae','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',6,'LangkahSelesai','2026-11-25 21:48:36.737570','{"at":"2026-11-25T21:48:36.737570+00:00","lb":2,"oleh":{"jabatan":"kadis","orang":"o6yqrm3f3hm6x5p5ysns3vbkdl","sebagai":"definitif"}}',NULL,'aef125cea7b4d437900ed3089a2134477f8b89570d544a374033fc68573d36ae','f6e99b8661608088f205e56477f6517d9c52c1776e10b9efc760d7b42b12d062','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('735wcyoncm2qxntxxeygdgznib',7,'LangkahDibuka','2026-11-25 21:48:36.737570','{"aksi":"disposisi","at":"2026-11-25T21:48:36.737570+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'f6e99b8661608088f205e56477f6517d9c52c1776e10b9efc760d7b42b12d062','3bf0d58f6d5990816947a684d1df6959d3fa7e2fcfb107b6bf324d4627615a1b','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:47:52.737570','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('p--XbFKUBazTgs0q9nUu8rYI','7000001',201,'disposisi','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tvFcg4ho2i0Bj35EjdAgtGdL','7000001',201,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GSndmSQSJujn8FnbhEy3ZbvA','7000001',201,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aKmadeyYlXZT0wBD7c1q8r2h','7000001',201,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2-gmXhx7ouQJXSfqypL3H5Si','7000001',201,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1A9cuJn1U8Y8Zz81cmbsOzek','7000001',201,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('G7oJkaOUisNm04lPBS6zDHpg','7000001',201,'perpanjang','{}','ozvioh6btohftxwuh4s75i3ylt',2,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('sbYRxOrlOH36FZ1YpN4IGAIi','7000001',101,'batal_berkas','{}','ozvioh6btohftxwuh4s75i3ylt',NULL,NULL,'2026-11-25 22:47:48.062273','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BH8VSe_CRcs24hyKJJyPz3_9','7000001',201,'disposisi','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XEbUXkqtQDqAd6Ov75-50KMu','7000001',201,'minta','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hqNy3QSd8I2XmASGBSNn0jKQ','7000001',201,'catatan','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zi1EGa90rgL9ZRwy1BKl4DWn','7000001',201,'lampiran','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tOiz_zoRC28P61MI6Ahjnhq0','7000001',201,'riwayat','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LWgBtH1UuuvXJKTZntabolMR','7000001',201,'tenggat','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ms_Oy-LW30S-Y5XOKPvEVyvA','7000001',201,'perpanjang','{}','niwsfnxagbbw5hnkelxw5e54zp',2,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8CpMwwiHLDCX88V4AF2VWT1m','7000001',101,'batal_berkas','{}','niwsfnxagbbw5hnkelxw5e54zp',NULL,NULL,'2026-11-25 22:47:48.207965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kSyM8N3FW6iycTJCcPV3SzjF','7000001',201,'disposisi','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('enNy6Uz5hdp8BQzL2PTwq3wo','7000001',201,'minta','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kx2zPVksS7PclwzZYnWwxRSl','7000001',201,'catatan','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oVdFwuh83mWFaaZQINWzwdCE','7000001',201,'lampiran','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ra_3Uu9v09qj4Y9FbwO196A0','7000001',201,'riwayat','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P_alMqZuLBgSDiKI6GZgylVF','7000001',201,'tenggat','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZVuvnIbw6z4vz0QHk0erA3RM','7000001',201,'perpanjang','{}','735wcyoncm2qxntxxeygdgznib',2,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x2QWD2YRK_6R3pvR8GjlDWvI','7000001',101,'batal_berkas','{}','735wcyoncm2qxntxxeygdgznib',NULL,NULL,'2026-11-25 22:47:48.324193','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kjCiMq_heeZ8tbePWV1JR4BM','7000001',203,'disposisi','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dyP9i3Dec4hN9sVC2oC6InTP','7000001',203,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ndHgzqd3_cgKYG9NLGu5Ievr','7000001',203,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PTxNQIrfjvRG7JDJALVujZBp','7000001',203,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OgPwFD9vlmkm_YvMOIqB_yjt','7000001',203,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UZb6xXU94DZhcbJxs6w0Lrb7','7000001',203,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',3,NULL,'2026-11-25 22:47:48.604332','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yRqjuBRNWVfo-axCXhlsYEi7','7000001',204,'disposisi','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QccVWOMKbqu1njQLUQJiuJ8t','7000001',204,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LSiI-WHr3WBvm4KhXB2RjCU1','7000001',204,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WIdaqz8RrVHRne_WUnQMoXeE','7000001',204,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vuGtM38Kl0Vnd-bp2xnVl59S','7000001',204,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cWPnuMp5rzB55FbO-1apKpXI','7000001',204,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',4,NULL,'2026-11-25 22:47:48.731088','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rIActhyOQ-kA8l61gmkqYL4r','7000001',205,'isi_surat','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1aVLKTpN-nROOKj3KyXRdMSh','7000001',205,'lampir','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1-9TSEwpsC0dvsd87I55C9JN','7000001',205,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RAcdG8BmjH1RlEYGzto3qFB2','7000001',205,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DtHreFOWW5HfFj93gVSTxyDG','7000001',205,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qb8FkAoyQrtY9veMChHduZ4Y','7000001',205,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_t5qBh2ebRewuriDsDtYn2Fc','7000001',205,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:48.876103','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1nBGB0h1ACO23pqTCJ1MsUsc','7000001',205,'selesai','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:49.169298','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NDNoTt_DMsDoSMBhCY38UxTv','7000001',205,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:49.169298','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R_5F9kJuTV2dGrDrszX2tBi9','7000001',205,'unduh_draf','{}','ozvioh6btohftxwuh4s75i3ylt',5,NULL,'2026-11-25 22:47:49.169298','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RLf06iDxS4_ZvNYrUppdXv09','7000001',204,'paraf','{}','ozvioh6btohftxwuh4s75i3ylt',6,'22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c','2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LX9Iat72l9-oYjIcPlWOzAtC','7000001',204,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cYKUcj31pJqwN_KJTkWRjizl','7000001',204,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WD_YtvxsqBvroZtETk8ZwQ4T','7000001',204,'kembalikan','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Mqft5S3ZnAvw7V4Es2wS-mX9','7000001',204,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jG84xN0uHsFfxQGmnRUNtqQ7','7000001',204,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EplapNODZgqypF87kLsfD5Ur','7000001',204,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KUJPHp6M-gB1iabrhNCa5gXf','7000001',204,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',6,NULL,'2026-11-25 22:47:49.352655','dkisp-tarakan');
INSERT INTO "tombol" VALUES('x0zg3nfm-ibUrVusPWGnhxxr','7000001',203,'paraf','{}','ozvioh6btohftxwuh4s75i3ylt',7,'22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c','2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YuWf6WbgK7B3L8ZYG0cq5rtp','7000001',203,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nSP0FmoMVHD3UM48i5hYphuq','7000001',203,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xx_P3RWGcwUQOzUP52xPaMfL','7000001',203,'kembalikan','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UCjUsG5TWSjXuKFE5_8c4i6B','7000001',203,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-N6oxtJyHSc75B6Adu53CiK7','7000001',203,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xGzguAQg6g8eoINrJKQHjmEK','7000001',203,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wi8ya8PskVY9AhlpuYp4VE7Y','7000001',203,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',7,NULL,'2026-11-25 22:47:49.468770','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cGED6BUT1ozCij9SB-JoT41I','7000001',202,'paraf','{}','ozvioh6btohftxwuh4s75i3ylt',8,'22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c','2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('__54TywpA9MTLqoQdnOQNPHn','7000001',202,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bfJYzfVneTBTTyd1836rmuFj','7000001',202,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Wnh-2_BvIQkrn5Tk-7t6uplm','7000001',202,'kembalikan','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ypTcAp1Nv7UOJ7Zk6lxUgGks','7000001',202,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-M-StIjJKivKzGF0EW18oKAv','7000001',202,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FqHVqBpFJ7pxVkf4aI-_cwYg','7000001',202,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KS6OPZ1sFQnh5pq6by2PusW9','7000001',202,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',8,NULL,'2026-11-25 22:47:49.602551','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2NDzzuZkOoaDtar_eiznCHRT','7000001',201,'minta','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rJFbIOA33Urg1qvPWbDp9Kf9','7000001',201,'kembalikan','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LlV0sTJoQIV7FkwEqIkmeTxI','7000001',201,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Kp3-IuKm1g3hcUAw0iVJxL1v','7000001',201,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qHNPU-C4lOavub46GSGMYdi-','7000001',201,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qJAFQbyBL6X8q_uiHyqmGhcc','7000001',201,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vQtkbQ8_pUxxWIPIw0QUMcP3','7000001',201,'perpanjang','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.712451','dkisp-tarakan');
INSERT INTO "tombol" VALUES('N0TyvV5FectPLvJt897cTtKH','7000001',201,'tandatangani','{}','ozvioh6btohftxwuh4s75i3ylt',9,'22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c','2026-11-25 22:47:49.892809','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HT0p84Uuhw09OFxPu1qHW6jb','7000001',201,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',9,NULL,'2026-11-25 22:47:49.892809','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FEjET7rVPBTh4nJoIsPZlhJ_','7000001',205,'serahkan','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6Edw7PfnWLvGDU6LgxnBPpgq','7000001',205,'lihat_surat','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2o0KXyJMyKoJ-0ULWBjADYA7','7000001',205,'catatan','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ZI-kW6l9z9PiTEH2owpssAov','7000001',205,'lampiran','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('V5kkYPCvoQNragTwPplOS8-v','7000001',205,'riwayat','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OOsbDJKULu5u_Y1GGMepV4Ew','7000001',205,'tenggat','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.000704','dkisp-tarakan');
INSERT INTO "tombol" VALUES('B2t7o2KMtgeRV87NEq01TSYa','7000001',205,'lampir','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.187347','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MHKldgN7XLphyxmuaQNKMio1','7000001',101,'konfirmasi','{}','ozvioh6btohftxwuh4s75i3ylt',10,NULL,'2026-11-25 22:47:50.187347','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4fIbNMA3hynS--pWrtsYWYxa','7000001',203,'disposisi','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_r1uEZDn4CCiYoHydrcoPn6O','7000001',203,'minta','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FzWLJ7xqRWbTmL056s1n0xSE','7000001',203,'catatan','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uNr8_RGmrVMx239tl5tCG2vs','7000001',203,'lampiran','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Rgzww_eN9O4rgeBc5C_sXMpb','7000001',203,'riwayat','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z010-ClsxGdTGEnw_7FOdlob','7000001',203,'tenggat','{}','niwsfnxagbbw5hnkelxw5e54zp',3,NULL,'2026-11-25 22:47:50.658861','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eWhHUXI3wkIX9BIOLR_CE8dc','7000001',204,'disposisi','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aDAZ3--nX6pZ390IBpPPE9EW','7000001',204,'minta','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5BFXqqScfgcJmt85BBQU_R1Z','7000001',204,'catatan','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Vs5_rQHBGWCkTGmtjudttmo1','7000001',204,'lampiran','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a3dDFF1jQrhKurVnID210QnL','7000001',204,'riwayat','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OJ7ZhXNTZ3aauRJzD3qxcH2x','7000001',204,'tenggat','{}','niwsfnxagbbw5hnkelxw5e54zp',4,NULL,'2026-11-25 22:47:50.808235','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HZdBGbRAvMDv6jGL14gffIzV','7000001',205,'isi_surat','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2tBLTH0xfslqzliTkeJW_xns','7000001',205,'lampir','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tm3oCDQxuS0DzoKOBH_YBlT8','7000001',205,'minta','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ltulbm0WJtCF8e85h305R7tw','7000001',205,'catatan','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uZlu5PVmyvqAdPrO8MbFQUzg','7000001',205,'lampiran','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('KxVPPuLKVsXadkelo7ncZCvq','7000001',205,'riwayat','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HRCd4xSTX5zw4QsFWHYyAdnV','7000001',205,'tenggat','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.368529','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NiiN_8kXqmDNxUIQQJJYx-73','7000001',205,'selesai','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.636569','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PxBPGDhRo5GoEVMHjKaVqQda','7000001',205,'lihat_surat','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.636569','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q6atbRIcRDwoPaytVSYr2gET','7000001',205,'unduh_draf','{}','niwsfnxagbbw5hnkelxw5e54zp',5,NULL,'2026-11-25 22:47:51.636569','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uudHvRvGlCDvk4hLSUNDiZKR','7000001',204,'paraf','{}','niwsfnxagbbw5hnkelxw5e54zp',6,'5c22f0fdca0d3230524ee590686250badb85d8ea1a167131fb62c462093ee6f7','2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t0PwVDKONhG-euAfOs6l12Nc','7000001',204,'lihat_surat','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('m1Ml4kP_WO7uXboQw6oT_aFt','7000001',204,'minta','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('k9-_Q8aa6a8ac9z1RcFYqniH','7000001',204,'kembalikan','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jaep0CXrRxF-iE5-wHZD8ck4','7000001',204,'catatan','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SFvRfl_C1us94e9zB922VELF','7000001',204,'lampiran','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JBM2S34ZvvfyUnOlW7SFO9_X','7000001',204,'riwayat','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eyg-mlJRA-QuPPpuOFo5E9Ww','7000001',204,'tenggat','{}','niwsfnxagbbw5hnkelxw5e54zp',6,NULL,'2026-11-25 22:47:51.740386','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6PQHAiBkKHLr1WwtmdT4jsmb','7000001',203,'disposisi','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t4WnLdaQRlE6Gk5v0FMHkJrY','7000001',203,'minta','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
INSERT INTO "tombol" VALUES('09eH7PFWP7Jpsht6z4pQBEjf','7000001',203,'catatan','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1mtL64FVxyBaUiJ9kEtXCa9A','7000001',203,'lampiran','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NnIR0tBpr8g9z8bsdD-dHk8Q','7000001',203,'riwayat','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_hbtoynR36ZYBwrps_dzaCtt','7000001',203,'tenggat','{}','735wcyoncm2qxntxxeygdgznib',3,NULL,'2026-11-25 22:47:51.873013','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:ozvioh6btohftxwuh4s75i3ylt:2','ozvioh6btohftxwuh4s75i3ylt','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:47:58.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:ozvioh6btohftxwuh4s75i3ylt:3','ozvioh6btohftxwuh4s75i3ylt','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:00.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:ozvioh6btohftxwuh4s75i3ylt:5:0','ozvioh6btohftxwuh4s75i3ylt','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:02.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:ozvioh6btohftxwuh4s75i3ylt:4','ozvioh6btohftxwuh4s75i3ylt','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:02.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:ozvioh6btohftxwuh4s75i3ylt:5:1','ozvioh6btohftxwuh4s75i3ylt','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:04.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(6,'render','render:ozvioh6btohftxwuh4s75i3ylt:22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c:2026-11-26','ozvioh6btohftxwuh4s75i3ylt','{"isi_hash": "22ca1110abe73eb03e1bdd883eead0a20e67459be5ec6cc608c77462d9176c3c", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:48:14.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:ozvioh6btohftxwuh4s75i3ylt','ozvioh6btohftxwuh4s75i3ylt','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:48:22.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(8,'lembar','lembar:niwsfnxagbbw5hnkelxw5e54zp:2','niwsfnxagbbw5hnkelxw5e54zp','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:24.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:niwsfnxagbbw5hnkelxw5e54zp:3','niwsfnxagbbw5hnkelxw5e54zp','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:48:26.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(10,'draf','draf:niwsfnxagbbw5hnkelxw5e54zp:5:0','niwsfnxagbbw5hnkelxw5e54zp','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:48:28.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(11,'lembar','lembar:niwsfnxagbbw5hnkelxw5e54zp:4','niwsfnxagbbw5hnkelxw5e54zp','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:48:28.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(12,'draf','draf:niwsfnxagbbw5hnkelxw5e54zp:5:1','niwsfnxagbbw5hnkelxw5e54zp','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:48:30.737570',NULL,'dkisp-tarakan');
INSERT INTO "tugas_latar" VALUES(13,'lembar','lembar:735wcyoncm2qxntxxeygdgznib:2','735wcyoncm2qxntxxeygdgznib','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:48:36.737570',NULL,'dkisp-tarakan');
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
