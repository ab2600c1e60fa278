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
INSERT INTO "akun" VALUES(1,201,201,'ifodsnvzkeb5pf6ay6zwtlfkut',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'b2xtj7t5gm3rvojd7nzfereghn',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'ovp42n2hor2hykdgjoatx46gly',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'6lh4j2w7xgp5mucaq6fvevdohr',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'ws4oreyxtz7mil4umjabkogwos',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'zbppqqb4bypwa6fsfk4iv3zbkv',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'mgpgvifaojv55xclg6ldetiwsx',1,NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','mgpgvifaojv55xclg6ldetiwsx','{"dibuat_at":"2026-11-25T21:49:10.703993+00:00","dokumen":[{"id":"beh2kpz5um3lqrbz3r6wjcuqdu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"4w75eldemefprrj4gdaibrl3id","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"46ce8a1711b0fcdd0b82206d0f84e24febc9d250150097ea313f8e62ac719273","slot":"data","ukuran":31}],"id":"zvi5vdgm5sqimclidvn77dalzm","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:49:10.703993+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:10.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:49:10.703993+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:16.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:16.703993+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:18.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:18.703993+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:20.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:20.703993+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:26.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:26.703993+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:28.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-25T21:49:28.703993+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:30.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-25T21:49:30.703993+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"b2xtj7t5gm3rvojd7nzfereghn","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:32.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-25T21:49:32.703993+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:36.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"diserahkan_at":"2026-11-25T21:49:38.703993+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-25T21:49:36.703993+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:40.703993+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"mgpgvifaojv55xclg6ldetiwsx","perpanjangan_hari":0,"selesai_at":"2026-11-25T21:49:40.703993+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-25T21:49:36.703993+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"docx":{"id":"alpzna3iohxvmvj6bjmzh2vti7","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d","slot":"surat","ukuran":32},"draf":{"id":"tnwhrssiyf44kch2n4wywredyg","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"57f04f77c6cc2f2239e451153a5b2d5217d48b07e80e3092c266cba5742c73a4","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"IFYHNKHUOSY2ZTJB","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-25T21:49:28.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","jabatan":"statistisi","lb":6,"orang":"6lh4j2w7xgp5mucaq6fvevdohr"},{"at":"2026-11-25T21:49:30.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","jabatan":"kabid","lb":7,"orang":"ovp42n2hor2hykdgjoatx46gly"},{"at":"2026-11-25T21:49:32.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","jabatan":"sekretaris","lb":8,"orang":"b2xtj7t5gm3rvojd7nzfereghn"}],"pdf":null,"peminta":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','b082f6182a0ecfa9fbe6a36043616c470e32f37134efe4319bd9883d55c56c7f','2026-11-25 21:49:10.703993','2026-11-25 21:49:40.703993','dkisp-tarakan');
INSERT INTO "berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','mgpgvifaojv55xclg6ldetiwsx','{"dibuat_at":"2026-11-25T21:49:12.703993+00:00","dokumen":[{"id":"tbdskg3y5toegfssagqmzy2ldz","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"b54ianlxypiapaamdnj4fc67mn","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"65aa26b2beb9917086bdc9784a1f97f24090f33332828e0990e6d222e75960c8","slot":"data","ukuran":31}],"id":"wf4ifdzyd3ezmvtrjm76i6avut","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:49:12.703993+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:12.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:49:12.703993+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:42.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:42.703993+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:44.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-25T21:49:44.703993+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:46.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-25T21:49:46.703993+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:52.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-25T21:49:52.703993+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"mgpgvifaojv55xclg6ldetiwsx","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"o6zb6bh7gdp6u56d7szketi5be","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"efab5f2a2dd34873b356a5a3e439097e0f3530b9f9bafcf68f0110b4901e90e0","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','ca4a20fd031285cca5690a1b7a90d6f0f36380b82f0bd1dc11a37db5e95d0b9f','2026-11-25 21:49:12.703993',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('imsoxk6svahp64g5iaewmcnr6j','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','mgpgvifaojv55xclg6ldetiwsx','{"dibuat_at":"2026-11-25T21:49:14.703993+00:00","dokumen":[{"id":"e3rv4hdyqub2hgcdcusuhb4ay4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"imsoxk6svahp64g5iaewmcnr6j","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-25T21:49:14.703993+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:14.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-25T21:49:14.703993+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-25T21:49:54.703993+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-25T21:49:54.703993+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"mgpgvifaojv55xclg6ldetiwsx","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','5d9375ee5e513eb39219bd3b08557e94b4a02a8ee41ccdfb23f6a0cac75600f0','2026-11-25 21:49:14.703993',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('beh2kpz5um3lqrbz3r6wjcuqdu','zvi5vdgm5sqimclidvn77dalzm','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:49:10.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('tbdskg3y5toegfssagqmzy2ldz','wf4ifdzyd3ezmvtrjm76i6avut','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-25 21:49:12.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('e3rv4hdyqub2hgcdcusuhb4ay4','imsoxk6svahp64g5iaewmcnr6j','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-25 21:49:14.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('4w75eldemefprrj4gdaibrl3id','zvi5vdgm5sqimclidvn77dalzm','data','46ce8a1711b0fcdd0b82206d0f84e24febc9d250150097ea313f8e62ac719273','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:22.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('tnwhrssiyf44kch2n4wywredyg','zvi5vdgm5sqimclidvn77dalzm','draf','57f04f77c6cc2f2239e451153a5b2d5217d48b07e80e3092c266cba5742c73a4','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:24.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('alpzna3iohxvmvj6bjmzh2vti7','zvi5vdgm5sqimclidvn77dalzm','surat','4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-25 21:49:34.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('b54ianlxypiapaamdnj4fc67mn','wf4ifdzyd3ezmvtrjm76i6avut','data','65aa26b2beb9917086bdc9784a1f97f24090f33332828e0990e6d222e75960c8','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:48.703993','dkisp-tarakan');
INSERT INTO "dokumen" VALUES('o6zb6bh7gdp6u56d7szketi5be','wf4ifdzyd3ezmvtrjm76i6avut','draf','efab5f2a2dd34873b356a5a3e439097e0f3530b9f9bafcf68f0110b4901e90e0','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-25 21:49:50.703993','dkisp-tarakan');
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:zvi5vdgm5sqimclidvn77dalzm:2','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:zvi5vdgm5sqimclidvn77dalzm','zvi5vdgm5sqimclidvn77dalzm',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:wf4ifdzyd3ezmvtrjm76i6avut:2','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:wf4ifdzyd3ezmvtrjm76i6avut','wf4ifdzyd3ezmvtrjm76i6avut',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "OFZRVWo3daxpFDl_bu_HWmnm"}]]}}','0cee9cbfa5718512c001bcf2b8e70fdbeced6d32c55c541e5789f9c93b9053ba',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:imsoxk6svahp64g5iaewmcnr6j:2','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 05.49\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:imsoxk6svahp64g5iaewmcnr6j','imsoxk6svahp64g5iaewmcnr6j',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "4w0mZVz0oxwEY6R5UVI3JTdm"}]]}}','204b01e7c24107dde1e926efa0ad89eacfbf9ae87cce396276b569f315a2e15d',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:zvi5vdgm5sqimclidvn77dalzm:3','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:zvi5vdgm5sqimclidvn77dalzm:4','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:zvi5vdgm5sqimclidvn77dalzm:5','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:zvi5vdgm5sqimclidvn77dalzm:6','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:zvi5vdgm5sqimclidvn77dalzm:7','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:zvi5vdgm5sqimclidvn77dalzm:8','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:zvi5vdgm5sqimclidvn77dalzm:9','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:zvi5vdgm5sqimclidvn77dalzm:10','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 05.49\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:zvi5vdgm5sqimclidvn77dalzm','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:wf4ifdzyd3ezmvtrjm76i6avut:3','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:wf4ifdzyd3ezmvtrjm76i6avut:4','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:wf4ifdzyd3ezmvtrjm76i6avut:5','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 05.49\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:wf4ifdzyd3ezmvtrjm76i6avut:6','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 05.49: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 05.49: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.49: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "l_Sbzp8qglQtP-LsZvQgfsyD"}, {"text": "Lihat surat", "callback_data": "0M9VjFpkRWENk3GX9GxaiaDt"}], [{"text": "Minta kelengkapan", "callback_data": "_s1Cc6C7q1L-f6yMQVXVSQGt"}, {"text": "Kembalikan", "style": "danger", "callback_data": "HMujHTsNyv1Y_e4uvHoL6Ppw"}], [{"text": "Catatan", "callback_data": "l9iunDDHqlJOcoMD1IylwuG7"}, {"text": "Lihat berkas", "callback_data": "Bfk0U032vrEU5fwpOMP4agQ9"}], [{"text": "Riwayat", "callback_data": "cBgkKfHaEHq34AgMdM_LUWBY"}, {"text": "Jelaskan tenggat", "callback_data": "o5nk7WnY3RCE0VaHy1wqVpCs"}]]}}','d93cdd02014a0ecddb0e1ed8d768c473249f95a457cbd3113ae25e6e20db7ad2',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:imsoxk6svahp64g5iaewmcnr6j:3','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 05.49: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 05.49: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "ukQyRDznkoVpfNH222QDP_eP"}, {"text": "Minta kelengkapan", "callback_data": "hOmBgz6eLX_BE7nKejnFeAET"}], [{"text": "Catatan", "callback_data": "Q5wdDR8brOHrTUsy50mXSWjM"}, {"text": "Lihat berkas", "callback_data": "6EpPjemxrjiN3cXspQqLBWG3"}], [{"text": "Riwayat", "callback_data": "cPuAxISv27kwg7Blt2IpRvPh"}, {"text": "Jelaskan tenggat", "callback_data": "eGfEsBGKZRYdHzORHLr2vxMV"}]]}}','f452fcc2211b0f0aec85c2085c6b3c59682db32b784b7567f4a20264b00e77f9',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('ifodsnvzkeb5pf6ay6zwtlfkut',X'C3EAEBB03E4A11185573CD3094B6CBFB18D1C94B792F59334655788E80758E7CD87E129E4E8E63F87B2683A3BB1E55A82E02BEBB52A86C80202946D6',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('b2xtj7t5gm3rvojd7nzfereghn',X'50FE50CF08ABA2B2AF09ED47E71A465B23E195839AEE49B15BA78A02945D0A63CECC322DD8F6F6962A789023E1B476E766326646DE55BE22C8BF5619',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ovp42n2hor2hykdgjoatx46gly',X'D3649DC3642E446E9CDFB879D8625E366F8C69B495798E661516E8AF8AB623D14FBA931C44A2951903C8629ECE18283C29C8F7FA067C93A4DE0FE6DD',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('6lh4j2w7xgp5mucaq6fvevdohr',X'A280F7721D8DCD37BF1551B2AA94DCF862816BC1276C5F003F740E05EB7A96CC0EF74E1D024306FCBA4514196E28A3B86A3D05E59B6E3F6708825DCE',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('ws4oreyxtz7mil4umjabkogwos',X'A6150D0D0B9F1F884A346357558C3246AF57D0C0881847B85D4896A3E8D91E1540CFDC82BE4AE0FDE74B56E35FED6AD885FEB8A8F80FDBDFBBA5769E',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('zbppqqb4bypwa6fsfk4iv3zbkv',X'3E9F503223CDA4CA09634EA26B32B77C8534EDF52CFD9E79C065E4B38D36BB244FFC7F796B9B6030E6D8B84269B4B05724F4A9E7F6C7E896885F5F03',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('mgpgvifaojv55xclg6ldetiwsx',X'FA7BF1CFAD9D9135DB0B03021DE9D2A502E4994094C8D8A0EFC983375220D9864C4A6BA4AB0BE08990AE1A5DA9524E37D4D39D695A3885F4B8EFAA65',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',1,1,0,'ajukan','pemohon','mgpgvifaojv55xclg6ldetiwsx','selesai',0,0,'2026-11-25 21:49:10.703993',NULL,'2026-11-25 21:49:10.703993',NULL,'dkisp-tarakan','mgpgvifaojv55xclg6ldetiwsx');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:10.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:16.703993',1,'dkisp-tarakan','ifodsnvzkeb5pf6ay6zwtlfkut');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',1,1,0,'ajukan','pemohon','mgpgvifaojv55xclg6ldetiwsx','selesai',0,0,'2026-11-25 21:49:12.703993',NULL,'2026-11-25 21:49:12.703993',NULL,'dkisp-tarakan','mgpgvifaojv55xclg6ldetiwsx');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:12.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:42.703993',1,'dkisp-tarakan','ifodsnvzkeb5pf6ay6zwtlfkut');
INSERT INTO "langkah_berkas" VALUES('imsoxk6svahp64g5iaewmcnr6j',1,1,0,'ajukan','pemohon','mgpgvifaojv55xclg6ldetiwsx','selesai',0,0,'2026-11-25 21:49:14.703993',NULL,'2026-11-25 21:49:14.703993',NULL,'dkisp-tarakan','mgpgvifaojv55xclg6ldetiwsx');
INSERT INTO "langkah_berkas" VALUES('imsoxk6svahp64g5iaewmcnr6j',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:14.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:54.703993',1,'dkisp-tarakan','ifodsnvzkeb5pf6ay6zwtlfkut');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:16.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:18.703993',1,'dkisp-tarakan','ovp42n2hor2hykdgjoatx46gly');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:18.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:20.703993',1,'dkisp-tarakan','6lh4j2w7xgp5mucaq6fvevdohr');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:20.703993','2026-12-01 08:00:00.000000','2026-11-25 21:49:26.703993',1,'dkisp-tarakan','ws4oreyxtz7mil4umjabkogwos');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:26.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:28.703993',1,'dkisp-tarakan','6lh4j2w7xgp5mucaq6fvevdohr');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:28.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:30.703993',1,'dkisp-tarakan','ovp42n2hor2hykdgjoatx46gly');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-25 21:49:30.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:32.703993',1,'dkisp-tarakan','b2xtj7t5gm3rvojd7nzfereghn');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-25 21:49:32.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:36.703993',1,'dkisp-tarakan','ifodsnvzkeb5pf6ay6zwtlfkut');
INSERT INTO "langkah_berkas" VALUES('zvi5vdgm5sqimclidvn77dalzm',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-25 21:49:36.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:40.703993',1,'dkisp-tarakan','mgpgvifaojv55xclg6ldetiwsx');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-25 21:49:42.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:44.703993',1,'dkisp-tarakan','ovp42n2hor2hykdgjoatx46gly');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-25 21:49:44.703993','2026-11-27 08:30:00.000000','2026-11-25 21:49:46.703993',1,'dkisp-tarakan','6lh4j2w7xgp5mucaq6fvevdohr');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-25 21:49:46.703993','2026-12-01 08:00:00.000000','2026-11-25 21:49:52.703993',1,'dkisp-tarakan','ws4oreyxtz7mil4umjabkogwos');
INSERT INTO "langkah_berkas" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-25 21:49:52.703993','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('imsoxk6svahp64g5iaewmcnr6j',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-25 21:49:54.703993','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','zvi5vdgm5sqimclidvn77dalzm',NULL,'2026-11-25 21:49:10.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','wf4ifdzyd3ezmvtrjm76i6avut',NULL,'2026-11-25 21:49:12.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','imsoxk6svahp64g5iaewmcnr6j',NULL,'2026-11-25 21:49:14.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','zvi5vdgm5sqimclidvn77dalzm','IFYHNKHUOSY2ZTJB','2026-11-25 21:49:32.703993','2026-11-25 21:49:36.703993','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('ifodsnvzkeb5pf6ay6zwtlfkut',X'B1E94A9056C340B76B20C45DEB2DA034DA08A554BFE750650B152696F821FF503F9BB49E3EFE3802D60BB7F6','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('b2xtj7t5gm3rvojd7nzfereghn',X'1BD65858D9AA66BEBD34ACC45B0BF1C471AC92143A216169531DEFA7B80261D1C4EEF5C63C8FE08CE27A3885B5797E2ED9','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('ovp42n2hor2hykdgjoatx46gly',X'2FA48BFB4234241840037BCE4D95D79C85C4F81BB44774147588B2CDF90285EEBBF4009665872AC7C2F57346','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('6lh4j2w7xgp5mucaq6fvevdohr',X'CFE8D7CE000C7B70B9F0CF039BAA36C311B88B72BA4EC00400E4029A02FED25A87DF19C0E0B66E1F02CF15815D78261CDD','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('ws4oreyxtz7mil4umjabkogwos',X'20DD54B3B94B6539D87193D487FE140EF59214C4F0CCB3148F3EB22902A58C70B9013BC305D5406E4555C4BF57','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('zbppqqb4bypwa6fsfk4iv3zbkv',X'47C8FD8DD6CF418D2B1F88AF3BDBFA9AFC5DA6D5E4138A1C1A31F284ACA13D08AFAFCE69F8D1D065E2B6E323','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('mgpgvifaojv55xclg6ldetiwsx',X'7523BB9FF1BB0A908DB7BA91F481B654AF9602AAAEE7D4ABE763C18AFCC812537A8764C5B88E6E73EFADAC','',NULL,'2026-11-25 21:49:08.703993','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.463879',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.463879',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.697472',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.697472',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.827597',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.827597',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:06.946783',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.112466',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.264063',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "57f04f77c6cc2f2239e451153a5b2d5217d48b07e80e3092c266cba5742c73a4", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:zvi5vdgm5sqimclidvn77dalzm:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.450831',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.536919',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.655702',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.788321',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:07.908538',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:zvi5vdgm5sqimclidvn77dalzm:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:08.033589',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:08.144795',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:zvi5vdgm5sqimclidvn77dalzm:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:08.881999',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "46ce8a1711b0fcdd0b82206d0f84e24febc9d250150097ea313f8e62ac719273", "nama": "umkm.csv"}}',NULL,'serah:zvi5vdgm5sqimclidvn77dalzm:10:101:4w75eldemefprrj4gdaibrl3id',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:08.881999',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:08.881999',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:09.289803',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:09.602221',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:09.894749',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "efab5f2a2dd34873b356a5a3e439097e0f3530b9f9bafcf68f0110b4901e90e0", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:wf4ifdzyd3ezmvtrjm76i6avut:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:10.386917',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:10.558380',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-25 22:49:10.723966',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'zvi5vdgm5sqimclidvn77dalzm',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:15.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'wf4ifdzyd3ezmvtrjm76i6avut',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:41.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'imsoxk6svahp64g5iaewmcnr6j',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:53.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'zvi5vdgm5sqimclidvn77dalzm',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:17.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'zvi5vdgm5sqimclidvn77dalzm',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:19.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'zvi5vdgm5sqimclidvn77dalzm',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:25.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'zvi5vdgm5sqimclidvn77dalzm',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:27.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'zvi5vdgm5sqimclidvn77dalzm',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:29.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'zvi5vdgm5sqimclidvn77dalzm',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:31.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'zvi5vdgm5sqimclidvn77dalzm',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:35.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'zvi5vdgm5sqimclidvn77dalzm',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:37.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'zvi5vdgm5sqimclidvn77dalzm',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-25 21:49:39.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'wf4ifdzyd3ezmvtrjm76i6avut',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:43.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'wf4ifdzyd3ezmvtrjm76i6avut',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-25 21:49:45.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'wf4ifdzyd3ezmvtrjm76i6avut',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-25 21:49:51.703993','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'wf4ifdzyd3ezmvtrjm76i6avut',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'imsoxk6svahp64g5iaewmcnr6j',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','ifodsnvzkeb5pf6ay6zwtlfkut','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(2,'sekretaris','b2xtj7t5gm3rvojd7nzfereghn','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(3,'kabid','ovp42n2hor2hykdgjoatx46gly','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(4,'statistisi','6lh4j2w7xgp5mucaq6fvevdohr','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(5,'analis','ws4oreyxtz7mil4umjabkogwos','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
INSERT INTO "penugasan" VALUES(6,'admin','zbppqqb4bypwa6fsfk4iv3zbkv','definitif','2026-11-25 21:49:08.703993',NULL,'dkisp-tarakan',NULL,NULL,NULL);
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
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',1,'PermohonanDiajukan','2026-11-25 21:49:10.703993','{"at":"2026-11-25T21:49:10.703993+00:00","dokumen":[{"id":"beh2kpz5um3lqrbz3r6wjcuqdu","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"pemohon":"mgpgvifaojv55xclg6ldetiwsx","rahasia":"LDpk4gmbSOaYvW7R0PC1SDwdY8Qg/sI8CJ7h748+mAOUep8ndYph7KOh3ygH/G2mypwj0xAx0G+bf1LidM4DPWw8b4A1NXDmjJ0ohb+evn7ndbHHDqqfboVSH5KH6BG2sDuZJiXAKyGtjncPGW4oKiFG5kQp8bdyU/sGfVovKcnVD8xJIZ57gHZ2FEQeoVCwziPzkE/5jJETB6exDu5723fso7Hhlz88deiaxROr5qQ8dQoXAc2oKcz7zLLqK5P8lzjEogPJEfPD3feiE5YLKOW21JwD6fviTbiV9cdTBFF3YzEQYOb1ngJcM+AMtElBEvqrhf2s0E+brYBSc1h4Kv3e7QZ+FDJZky7vWxebp/UXnsWzgRR0P4/xFR93AHeKBAL5rrS6/6U+GwsR69d2OhfN2BLjrFWrTx7n1HbvxWPUdJ8R5Dbx4+2rWXWkuV2m1yPusPytsVCsj5E0pfDJMq8=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','mgpgvifaojv55xclg6ldetiwsx','0000000000000000000000000000000000000000000000000000000000000000','3beb7b70b676b4c85fd11b2dc4bf121b8d325e1a6b13f28f7ab30a2bfdca2b9e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',2,'LangkahDibuka','2026-11-25 21:49:10.703993','{"aksi":"ajukan","at":"2026-11-25T21:49:10.703993+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"samping":false}',NULL,'3beb7b70b676b4c85fd11b2dc4bf121b8d325e1a6b13f28f7ab30a2bfdca2b9e','8eac162e3e1f7f69ef1b6ae7fb0291624f9518e0de2a98da6adf42220af8139b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',3,'LangkahSelesai','2026-11-25 21:49:10.703993','{"at":"2026-11-25T21:49:10.703993+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'8eac162e3e1f7f69ef1b6ae7fb0291624f9518e0de2a98da6adf42220af8139b','7ac8a54ccc7e3e28b067fe5f52a2ae22d01a129dab07f357cf18518af171b606','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',4,'LangkahDibuka','2026-11-25 21:49:10.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:10.703993+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7ac8a54ccc7e3e28b067fe5f52a2ae22d01a129dab07f357cf18518af171b606','cb9b13469e7224ac82e4433075672bfbee48764cefc374aeb9bb6f5424f43c4e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',1,'PermohonanDiajukan','2026-11-25 21:49:12.703993','{"at":"2026-11-25T21:49:12.703993+00:00","dokumen":[{"id":"tbdskg3y5toegfssagqmzy2ldz","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"pemohon":"mgpgvifaojv55xclg6ldetiwsx","rahasia":"Atqnfp4bC0V/FPjctkNfxn7Xgbo4STMuIeDmsPqRMjkeIj/N5K6FvQa5be7CHe+46lK4+CGqZVWxwL1AI104DtnA+/6fyzUQm9om8ignMaqJAJRfk/xB3LEuXQTpGJNlyBDxNw2TMc829jUSyDDeGy4s6or7U9+ic7uxijGfT0OWwaolU/IZ4LvMfKgq6n1Z8b1nPeO4npVbv3B6Eo0G76Yhg85jZGTXbNP4skxZSTWf4XMzDby/JTniGZ68cGTGY8TTOAxkhUNHlW1dIHU29tTgUOBYH1coQ5qPyKtAGklRasJt/1c8O2OvJvHFCraiMjsyIfizSW0H5LB6k9mdCOgjhAdcxuwzlgzwiMv3Jyjx5eY5koMVd333F36SVLGWrNRHaaRVvmgnDxHpJ9NN4XNuhJkQzFBCD7lM/f85rYc6n8ulc/2Ozc2odESfQ1dqaLG0N2MJdw6ObkZaliMW9Rw=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','mgpgvifaojv55xclg6ldetiwsx','0000000000000000000000000000000000000000000000000000000000000000','ce7f300c7647bd281a54b859df1c6155b1461049602b5e3ba22de5207af2cc1b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',2,'LangkahDibuka','2026-11-25 21:49:12.703993','{"aksi":"ajukan","at":"2026-11-25T21:49:12.703993+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"samping":false}',NULL,'ce7f300c7647bd281a54b859df1c6155b1461049602b5e3ba22de5207af2cc1b','f2bb3a155b41afd195d91836a52f17ea862fc7df3e6125d85c5ca70d44bcfab7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',3,'LangkahSelesai','2026-11-25 21:49:12.703993','{"at":"2026-11-25T21:49:12.703993+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'f2bb3a155b41afd195d91836a52f17ea862fc7df3e6125d85c5ca70d44bcfab7','9f5cb536a85b210fe2f615c93995b9bf64e94bc8bdf97b82413d2ad842164ed7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',4,'LangkahDibuka','2026-11-25 21:49:12.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:12.703993+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9f5cb536a85b210fe2f615c93995b9bf64e94bc8bdf97b82413d2ad842164ed7','c53d713a794a58122868a7e0f199ef5188873017b58eadadeb46297d51a0b252','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',1,'PermohonanDiajukan','2026-11-25 21:49:14.703993','{"at":"2026-11-25T21:49:14.703993+00:00","dokumen":[{"id":"e3rv4hdyqub2hgcdcusuhb4ay4","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"},"pemohon":"mgpgvifaojv55xclg6ldetiwsx","rahasia":"XZu6sCY4dvFnCQxWGp9JRUDhp3Tvy1rRiCYyldBkkTUjoAgF/PU0jQUaO7iLyA2ESX9IyrPeOPbCYeJ9TTciW8FZHY+fDa3nPwgIPViOz5cyjaJJ35BAHMsBe6cJlfL64FM4+NyDRxuS+3qhFqHOr3x/plpYqiQBCZmtv1oJPq0ASGyP3Us/td7/7IjNm3MTKHo9GdgDOfSLIyTI1AAXu7/xh16zUY3gRnr4CsUX5y8UlKtQuUcl0p5qKYn3hq68KDUh2XaskdQ9ffRB/7IGUfol0rTNu3plJcT8VP24SXL7B4d/KOjxVsWBq3itOErymdOsG8WXZ4zaAoDnY6UzeEonmmP2BySK53HRGFRkEgCS7uQK8kTLJtxCZcKGyVGUt33Ck01U9gS91t2RKu+DksuFzxFv2Lw2mnWVvFUFq7F95Y9EvT6jfggxxBmgLW7dZE465BYeuAyhsoRgpJx2Tes=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','mgpgvifaojv55xclg6ldetiwsx','0000000000000000000000000000000000000000000000000000000000000000','10ec24030717fdb81f0d667d9fb8ba614bb62b089660bda22d8846c9b4f0c1a7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',2,'LangkahDibuka','2026-11-25 21:49:14.703993','{"aksi":"ajukan","at":"2026-11-25T21:49:14.703993+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","putaran":1,"samping":false}',NULL,'10ec24030717fdb81f0d667d9fb8ba614bb62b089660bda22d8846c9b4f0c1a7','60b85578dc81672c6b1c11ef8ce49522eaf1c76006fda9a0491f9ccae14d1932','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',3,'LangkahSelesai','2026-11-25 21:49:14.703993','{"at":"2026-11-25T21:49:14.703993+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'60b85578dc81672c6b1c11ef8ce49522eaf1c76006fda9a0491f9ccae14d1932','742b6a4fc81c6391a1417f870b6ff08f58faf208688e8b97a1cebd4a1f9d972c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',4,'LangkahDibuka','2026-11-25 21:49:14.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:14.703993+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'742b6a4fc81c6391a1417f870b6ff08f58faf208688e8b97a1cebd4a1f9d972c','0a9b20eb36e2c2b849a5303bba9c075ac1a0a16bbac293355f4e23c0b7d7c6a5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',5,'DisposisiDiberikan','2026-11-25 21:49:16.703993','{"at":"2026-11-25T21:49:16.703993+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"rahasia":"hsTT0QIn28TDDzi8Y8b4yin7RdD1Flt4rkZLMj5PJGB63Jvxorgmi3GinbIF8ep2UnuHCbj3Aokbvg==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','cb9b13469e7224ac82e4433075672bfbee48764cefc374aeb9bb6f5424f43c4e','bfc665bf11e4cd747556d65181850ae6aaecbb367fc0012e5a0fc6bfb50f6718','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',6,'LangkahSelesai','2026-11-25 21:49:16.703993','{"at":"2026-11-25T21:49:16.703993+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"}}',NULL,'bfc665bf11e4cd747556d65181850ae6aaecbb367fc0012e5a0fc6bfb50f6718','9826cf27ecd8e5e6b43bea6b734071d27779e5d272e2ca7b7e148c2cad7db253','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',7,'LangkahDibuka','2026-11-25 21:49:16.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:16.703993+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9826cf27ecd8e5e6b43bea6b734071d27779e5d272e2ca7b7e148c2cad7db253','f86b9eceb6834bf6e03b59dec9dd06faa5332585e126f22a29d6682783515de0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',8,'DisposisiDiberikan','2026-11-25 21:49:18.703993','{"at":"2026-11-25T21:49:18.703993+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"},"rahasia":"hgTz58wpyAcJuItz16tcBsw98lph2DH/fJUrfN4KM61C+eAVprJ2w8BTlqrRERtmKeLxyYaDjWzZtw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','f86b9eceb6834bf6e03b59dec9dd06faa5332585e126f22a29d6682783515de0','35ecbd13d0ebf6ffd0ae3a7b341ea672bb781a3d576bc294639287d67c591579','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',9,'LangkahSelesai','2026-11-25 21:49:18.703993','{"at":"2026-11-25T21:49:18.703993+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"}}',NULL,'35ecbd13d0ebf6ffd0ae3a7b341ea672bb781a3d576bc294639287d67c591579','8a1f324132ea9bcdfdb83182a24dc06c0fbe4a927ab6dc01e006775468a4283e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',10,'LangkahDibuka','2026-11-25 21:49:18.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:18.703993+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8a1f324132ea9bcdfdb83182a24dc06c0fbe4a927ab6dc01e006775468a4283e','83d8ca1f3f2c17f1f93cc3c78977e9386ca8c8c4e782c8d97bcacdcb05b45db4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',11,'DisposisiDiberikan','2026-11-25 21:49:20.703993','{"at":"2026-11-25T21:49:20.703993+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"},"rahasia":"DZjjVnJJSMOYlqSg+SDfmQYCksF/pKt9LDhL2yuq2xuyA5LYQkUQ3mmQSjXi58WFCiCM2pFD/EoWvA==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','83d8ca1f3f2c17f1f93cc3c78977e9386ca8c8c4e782c8d97bcacdcb05b45db4','c4da984e1cae9b99be6b19fea557f23b5e7527224fb58ffd92fc4c7037078630','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',12,'LangkahSelesai','2026-11-25 21:49:20.703993','{"at":"2026-11-25T21:49:20.703993+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"}}',NULL,'c4da984e1cae9b99be6b19fea557f23b5e7527224fb58ffd92fc4c7037078630','68925d040bb918d3cfe10c35b4f70e2270f3e5f1fff8bc347fd4e5c5e833e321','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',13,'LangkahDibuka','2026-11-25 21:49:20.703993','{"aksi":"susun_surat","at":"2026-11-25T21:49:20.703993+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'68925d040bb918d3cfe10c35b4f70e2270f3e5f1fff8bc347fd4e5c5e833e321','03d307784e938ac02f14311961f9fc0c9428633c700ca7afe116b304f5d1b51f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',14,'DokumenDilampirkan','2026-11-25 21:49:22.703993','{"at":"2026-11-25T21:49:22.703993+00:00","dokumen":{"id":"4w75eldemefprrj4gdaibrl3id","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"46ce8a1711b0fcdd0b82206d0f84e24febc9d250150097ea313f8e62ac719273","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"},"rahasia":"zH47ZOVq7N42be9BUCzC9kk+58kPWHxig/PpSZrP0w7yWFblSgnnnhH++VswQ9mD"}','mgpgvifaojv55xclg6ldetiwsx','03d307784e938ac02f14311961f9fc0c9428633c700ca7afe116b304f5d1b51f','3d451c35bf55b6ad1de6db70339289bb777e02f3eb33dd3437bb00bffe9c96a4','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',15,'DrafSuratDisusun','2026-11-25 21:49:24.703993','{"at":"2026-11-25T21:49:24.703993+00:00","dokumen":{"id":"tnwhrssiyf44kch2n4wywredyg","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"57f04f77c6cc2f2239e451153a5b2d5217d48b07e80e3092c266cba5742c73a4","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'3d451c35bf55b6ad1de6db70339289bb777e02f3eb33dd3437bb00bffe9c96a4','54a7da3e760d79611fa52143e54386be4e0ce97ebd7c479844f68d57cec04572','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',16,'LangkahSelesai','2026-11-25 21:49:26.703993','{"at":"2026-11-25T21:49:26.703993+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"}}',NULL,'54a7da3e760d79611fa52143e54386be4e0ce97ebd7c479844f68d57cec04572','aa6c535f4fc2d6d40564d73de9da5e7e7cc0124ade851e31fc82753172d3dda2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',17,'LangkahDibuka','2026-11-25 21:49:26.703993','{"aksi":"paraf","at":"2026-11-25T21:49:26.703993+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'aa6c535f4fc2d6d40564d73de9da5e7e7cc0124ade851e31fc82753172d3dda2','063947d69869786ee46186c1ab2330ebb66c1da6eee5399d5b93d0aa1e40241f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',18,'ParafDibubuhkan','2026-11-25 21:49:28.703993','{"at":"2026-11-25T21:49:28.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"}}',NULL,'063947d69869786ee46186c1ab2330ebb66c1da6eee5399d5b93d0aa1e40241f','1384c4bc71b45ff254b231bf7dde11caf8efb65b76bfb6b26097c757b710c071','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',19,'LangkahSelesai','2026-11-25 21:49:28.703993','{"at":"2026-11-25T21:49:28.703993+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"}}',NULL,'1384c4bc71b45ff254b231bf7dde11caf8efb65b76bfb6b26097c757b710c071','825cf14c101a5728459cc1d1c53abb47eeb63ada66fc9d93f98d6a5260901974','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',20,'LangkahDibuka','2026-11-25 21:49:28.703993','{"aksi":"paraf","at":"2026-11-25T21:49:28.703993+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'825cf14c101a5728459cc1d1c53abb47eeb63ada66fc9d93f98d6a5260901974','c5923fca7ed137caa4ae551263fbdf801e9d323dadbd5091aa3654d42c065846','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',21,'ParafDibubuhkan','2026-11-25 21:49:30.703993','{"at":"2026-11-25T21:49:30.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"}}',NULL,'c5923fca7ed137caa4ae551263fbdf801e9d323dadbd5091aa3654d42c065846','567ae9c3c0f7deba797c8738c5d680e6bcb745fe15199cbf54f93bc806030ce9','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',22,'LangkahSelesai','2026-11-25 21:49:30.703993','{"at":"2026-11-25T21:49:30.703993+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"}}',NULL,'567ae9c3c0f7deba797c8738c5d680e6bcb745fe15199cbf54f93bc806030ce9','7b0f18c2b71cd0150f771df560d8e5ddac7fc23c56468162fa65ebef65933655','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',23,'LangkahDibuka','2026-11-25 21:49:30.703993','{"aksi":"paraf","at":"2026-11-25T21:49:30.703993+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'7b0f18c2b71cd0150f771df560d8e5ddac7fc23c56468162fa65ebef65933655','62d424956c6943735b2d3bc235cc5f0bf64aa098159f3c191805e0a3081bbc0d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',24,'ParafDibubuhkan','2026-11-25 21:49:32.703993','{"at":"2026-11-25T21:49:32.703993+00:00","isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"b2xtj7t5gm3rvojd7nzfereghn","sebagai":"definitif"}}',NULL,'62d424956c6943735b2d3bc235cc5f0bf64aa098159f3c191805e0a3081bbc0d','bca2a9d67c2882b7fa3a3a45c013d26980171dfd955f80b453a0f442459835e6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',25,'LangkahSelesai','2026-11-25 21:49:32.703993','{"at":"2026-11-25T21:49:32.703993+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"b2xtj7t5gm3rvojd7nzfereghn","sebagai":"definitif"}}',NULL,'bca2a9d67c2882b7fa3a3a45c013d26980171dfd955f80b453a0f442459835e6','202385e869ba6b09385b9567895e47235702d295ee4e77bcb4888fbc0f244622','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',26,'LangkahDibuka','2026-11-25 21:49:32.703993','{"aksi":"tandatangani","at":"2026-11-25T21:49:32.703993+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'202385e869ba6b09385b9567895e47235702d295ee4e77bcb4888fbc0f244622','dae453cb5aadd35aa71eed6926197d691d47e8d75ece6df964b8cedd81f19942','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',27,'NomorSuratDipesan','2026-11-25 21:49:32.703993','{"at":"2026-11-25T21:49:32.703993+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"IFYHNKHUOSY2ZTJB","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'dae453cb5aadd35aa71eed6926197d691d47e8d75ece6df964b8cedd81f19942','b791f6cd1c6da789e9681667c7e406dcbb48f6b5d1afee73735ee2fbbba72fc7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',28,'SuratDirender','2026-11-25 21:49:34.703993','{"at":"2026-11-25T21:49:34.703993+00:00","docx":{"id":"alpzna3iohxvmvj6bjmzh2vti7","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe","oleh":null,"pdf":null,"tanggal":"2026-11-26"}',NULL,'b791f6cd1c6da789e9681667c7e406dcbb48f6b5d1afee73735ee2fbbba72fc7','c5c7fb3a821325be1622891aacb47b0ac9b9996d42034a3e56247d0a3c10b609','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',29,'SuratDitandatangani','2026-11-25 21:49:36.703993','{"at":"2026-11-25T21:49:36.703993+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"4c1447d3176e1b76e615855bbd183c7872d76f7ad8e30034c3fe5ef4c84ce46d","sidik":""}',NULL,'c5c7fb3a821325be1622891aacb47b0ac9b9996d42034a3e56247d0a3c10b609','47fb78e6fed6179d78d8896116dadec5f2c5c1b2ece491ce9214d1edfb9560f3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',30,'LangkahSelesai','2026-11-25 21:49:36.703993','{"at":"2026-11-25T21:49:36.703993+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"}}',NULL,'47fb78e6fed6179d78d8896116dadec5f2c5c1b2ece491ce9214d1edfb9560f3','a3f4da7e03aa158187dece2184d028ca5d68e48eee196ce57d0f5f272107b54d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',31,'LangkahDibuka','2026-11-25 21:49:36.703993','{"aksi":"serahkan","at":"2026-11-25T21:49:36.703993+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a3f4da7e03aa158187dece2184d028ca5d68e48eee196ce57d0f5f272107b54d','b632bd4f01857583c70b537c759dc43bbc6038f71db29a936dd68a1d80c0fc81','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',32,'BerkasDiserahkan','2026-11-25 21:49:38.703993','{"at":"2026-11-25T21:49:38.703993+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"}}',NULL,'b632bd4f01857583c70b537c759dc43bbc6038f71db29a936dd68a1d80c0fc81','1a080c94c5fa51e38694434865c759ceac37d762cfac2c26a500f60c7213285a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',33,'SerahTerimaDikonfirmasi','2026-11-25 21:49:40.703993','{"at":"2026-11-25T21:49:40.703993+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'1a080c94c5fa51e38694434865c759ceac37d762cfac2c26a500f60c7213285a','a23b93651e674c218244d67421d309c4ceed45373c3d7060ba2a5a313a767b2d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',34,'LangkahSelesai','2026-11-25 21:49:40.703993','{"at":"2026-11-25T21:49:40.703993+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'a23b93651e674c218244d67421d309c4ceed45373c3d7060ba2a5a313a767b2d','9f048db79b03d212ab2ba04188d35757a84edd276e0b20a407cec7b34913c857','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('zvi5vdgm5sqimclidvn77dalzm',35,'BerkasSelesai','2026-11-25 21:49:40.703993','{"at":"2026-11-25T21:49:40.703993+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"mgpgvifaojv55xclg6ldetiwsx","sebagai":"definitif"}}',NULL,'9f048db79b03d212ab2ba04188d35757a84edd276e0b20a407cec7b34913c857','b082f6182a0ecfa9fbe6a36043616c470e32f37134efe4319bd9883d55c56c7f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',5,'DisposisiDiberikan','2026-11-25 21:49:42.703993','{"at":"2026-11-25T21:49:42.703993+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"rahasia":"HonLm1DUDCBeeSexJ5QgJJY5IAhp4fYnW1w+44+3UxoKIE6NlA4SbsS10DyQDe0QPajpO6ubboUxGA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','c53d713a794a58122868a7e0f199ef5188873017b58eadadeb46297d51a0b252','c8c6aa1bb79da0a0424225e6cb6dc9e62c80cb95c18bfe272d1c42665080ea76','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',6,'LangkahSelesai','2026-11-25 21:49:42.703993','{"at":"2026-11-25T21:49:42.703993+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"}}',NULL,'c8c6aa1bb79da0a0424225e6cb6dc9e62c80cb95c18bfe272d1c42665080ea76','a7531a8db37a6d8054cc3a3786b92febf8ce159be881d75b4ad3d42c8f63116a','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',7,'LangkahDibuka','2026-11-25 21:49:42.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:42.703993+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a7531a8db37a6d8054cc3a3786b92febf8ce159be881d75b4ad3d42c8f63116a','6b230f69eafffe41336b9471a92c679259670889f411f1a5c667b51d8036b95f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',8,'DisposisiDiberikan','2026-11-25 21:49:44.703993','{"at":"2026-11-25T21:49:44.703993+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"},"rahasia":"gNW4GkkzHI9xZj8jkgejELU2SDsAvgjMMd9shgZQNSTdrlBv55ZY5vk8GmB8QWPxO0C2iTMhks9rgw==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','6b230f69eafffe41336b9471a92c679259670889f411f1a5c667b51d8036b95f','1d852740930689a6ce4e7ed0d80e74a691a74451bf07d802f24f6b3559f522c6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',9,'LangkahSelesai','2026-11-25 21:49:44.703993','{"at":"2026-11-25T21:49:44.703993+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"ovp42n2hor2hykdgjoatx46gly","sebagai":"definitif"}}',NULL,'1d852740930689a6ce4e7ed0d80e74a691a74451bf07d802f24f6b3559f522c6','53f9f1a6f6d82e432116292f6e380b2ee1d3b6a3139078e70218d86f6dec0bca','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',10,'LangkahDibuka','2026-11-25 21:49:44.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:44.703993+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'53f9f1a6f6d82e432116292f6e380b2ee1d3b6a3139078e70218d86f6dec0bca','a6ab94361e8b5ecea1e04503eb7e92bbcab34d5076d9dd0068c46e7baed6a1dc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',11,'DisposisiDiberikan','2026-11-25 21:49:46.703993','{"at":"2026-11-25T21:49:46.703993+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"},"rahasia":"oDzbirHDpB/Mp331uFali3+YItbTM3ykuaShY7Vtc8dgrm6LpSVrFFdjv8eVe2CEJCSAVXAEtm69IQ==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','a6ab94361e8b5ecea1e04503eb7e92bbcab34d5076d9dd0068c46e7baed6a1dc','2de1d7296d0793a764aee5b02451b54172b3054f5f0524de6ab5d4b2c7159cf7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',12,'LangkahSelesai','2026-11-25 21:49:46.703993','{"at":"2026-11-25T21:49:46.703993+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"6lh4j2w7xgp5mucaq6fvevdohr","sebagai":"definitif"}}',NULL,'2de1d7296d0793a764aee5b02451b54172b3054f5f0524de6ab5d4b2c7159cf7','287c19ee84d963a6adc57ad4058047b4a37683e917d6f796590c03e94f7b7296','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',13,'LangkahDibuka','2026-11-25 21:49:46.703993','{"aksi":"susun_surat","at":"2026-11-25T21:49:46.703993+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'287c19ee84d963a6adc57ad4058047b4a37683e917d6f796590c03e94f7b7296','c0bf49dcd397383bf920a4552c6b05457526f5d663cd016bfa5a2abcb2d427f2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',14,'DokumenDilampirkan','2026-11-25 21:49:48.703993','{"at":"2026-11-25T21:49:48.703993+00:00","dokumen":{"id":"b54ianlxypiapaamdnj4fc67mn","lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"65aa26b2beb9917086bdc9784a1f97f24090f33332828e0990e6d222e75960c8","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"},"rahasia":"Ohi/s0MNUSJIes6ZFzKhEWeXIPI4rCI95u911CQCkF1Wvrc7gGaczldDFmDp2XPT"}','mgpgvifaojv55xclg6ldetiwsx','c0bf49dcd397383bf920a4552c6b05457526f5d663cd016bfa5a2abcb2d427f2','0d99df96ef02969747ef4479f6763d5027ad7cbd2e9441a671cb92546e45d2a0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',15,'DrafSuratDisusun','2026-11-25 21:49:50.703993','{"at":"2026-11-25T21:49:50.703993+00:00","dokumen":{"id":"o6zb6bh7gdp6u56d7szketi5be","lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"efab5f2a2dd34873b356a5a3e439097e0f3530b9f9bafcf68f0110b4901e90e0","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"sumber":"isian","versi":1}',NULL,'0d99df96ef02969747ef4479f6763d5027ad7cbd2e9441a671cb92546e45d2a0','eff1348629e187033374024237cd29e2549dde2ace32bdfbfe3a0d99f7fead80','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',16,'LangkahSelesai','2026-11-25 21:49:52.703993','{"at":"2026-11-25T21:49:52.703993+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"ws4oreyxtz7mil4umjabkogwos","sebagai":"definitif"}}',NULL,'eff1348629e187033374024237cd29e2549dde2ace32bdfbfe3a0d99f7fead80','8c0b10b57968efea3ad0050cfaf5ad8bcaa6acb7c3c7a64c67cdca7208e5abd5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('wf4ifdzyd3ezmvtrjm76i6avut',17,'LangkahDibuka','2026-11-25 21:49:52.703993','{"aksi":"paraf","at":"2026-11-25T21:49:52.703993+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'8c0b10b57968efea3ad0050cfaf5ad8bcaa6acb7c3c7a64c67cdca7208e5abd5','ca4a20fd031285cca5690a1b7a90d6f0f36380b82f0bd1dc11a37db5e95d0b9f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',5,'DisposisiDiberikan','2026-11-25 21:49:54.703993','{"at":"2026-11-25T21:49:54.703993+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"},"rahasia":"ijTyPVhnPPD4B7utwxhw1cqUdnnO3KXmpR4Q73q2ZKE1mMwhQzjQbNFkYASPl5WxAuj+C8BXsZrDxA==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','mgpgvifaojv55xclg6ldetiwsx','0a9b20eb36e2c2b849a5303bba9c075ac1a0a16bbac293355f4e23c0b7d7c6a5','1dd551e04463839ed163ddb13661c27b9224b6bfc91aaa78b5d38d5d9005df28','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',6,'LangkahSelesai','2026-11-25 21:49:54.703993','{"at":"2026-11-25T21:49:54.703993+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"ifodsnvzkeb5pf6ay6zwtlfkut","sebagai":"definitif"}}',NULL,'1dd551e04463839ed163ddb13661c27b9224b6bfc91aaa78b5d38d5d9005df28','b5f42e45a52edfe48addcc78af2f755a574bb3458b71648550a941796e8f60b6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('imsoxk6svahp64g5iaewmcnr6j',7,'LangkahDibuka','2026-11-25 21:49:54.703993','{"aksi":"disposisi","at":"2026-11-25T21:49:54.703993+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'b5f42e45a52edfe48addcc78af2f755a574bb3458b71648550a941796e8f60b6','5d9375ee5e513eb39219bd3b08557e94b4a02a8ee41ccdfb23f6a0cac75600f0','dkisp-tarakan');
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-25 21:49:10.703993','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('v9D2eRR5gm_BgSjj-gGHKXTi','7000001',201,'disposisi','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z6MGKS7pc1sAj7fBgkN1mK4n','7000001',201,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nAviB86yEjBjf65y_H7pvBoo','7000001',201,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dHQKFyxBwlJemGVuW2YvONAF','7000001',201,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CGdOby8zNieqwiUwO7AZzDQ-','7000001',201,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Jgnm46ZiZdoEjg_htJFaAdSN','7000001',201,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0TWCbkR0jbH2Uae8tA0LKDGE','7000001',201,'perpanjang','{}','zvi5vdgm5sqimclidvn77dalzm',2,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Z-oq4CEF21FPoFkNwvGyaZJV','7000001',101,'batal_berkas','{}','zvi5vdgm5sqimclidvn77dalzm',NULL,NULL,'2026-11-25 22:49:06.463879','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TjiNGH5LSpKX8dMRg-YeMnAY','7000001',201,'disposisi','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fv4MMxD5H0r18Lo40ho3-a7s','7000001',201,'minta','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zcrabWZXW5bWPG0HjV-qphqs','7000001',201,'catatan','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NWsNVAjNyl9qO881ApCA3j3f','7000001',201,'lampiran','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('tIqUllTzP5WNIDdWJxFlQhEr','7000001',201,'riwayat','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eTonv0HaAroxti07TEA_9kn-','7000001',201,'tenggat','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pL0K6h33zbt8ubzushc_wu61','7000001',201,'perpanjang','{}','wf4ifdzyd3ezmvtrjm76i6avut',2,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OFZRVWo3daxpFDl_bu_HWmnm','7000001',101,'batal_berkas','{}','wf4ifdzyd3ezmvtrjm76i6avut',NULL,NULL,'2026-11-25 22:49:06.697472','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mI9yD_is6lHjmhpFmtNYJtoA','7000001',201,'disposisi','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('F5dE9IF_oPRIJoQKkZ4qrR9I','7000001',201,'minta','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Pskdi9nO4MWxraIjZ0Sryk89','7000001',201,'catatan','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('N27uiRaZKvgD9qKtffAOTBLW','7000001',201,'lampiran','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mEIjXuVCGllMEnFq2RbE12qM','7000001',201,'riwayat','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Rabp4Ktz-pV8nnWWQ9DCWHOT','7000001',201,'tenggat','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W-2201eRKIfRQ-RLzLRrASJC','7000001',201,'perpanjang','{}','imsoxk6svahp64g5iaewmcnr6j',2,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4w0mZVz0oxwEY6R5UVI3JTdm','7000001',101,'batal_berkas','{}','imsoxk6svahp64g5iaewmcnr6j',NULL,NULL,'2026-11-25 22:49:06.827597','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YFstuRmgayHy88yOViUroXPG','7000001',203,'disposisi','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3GIOYZ6jW0PjzwyG0NWhN9zs','7000001',203,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Lc_7Ugrzk9p95tXJXqut1ECo','7000001',203,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JjIucTmMHYTk-G6GT0QgSYNt','7000001',203,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aBtfYtQXT-JQQvY1wMysLva_','7000001',203,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w0i_rAdkorJhAbjup5fvkAWd','7000001',203,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',3,NULL,'2026-11-25 22:49:06.946783','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LKxbPoIjkcgXb8iyNP1-BU5r','7000001',204,'disposisi','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UJv96p58KqNvUk5kZ1g6Z-ZQ','7000001',204,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aLWLUy68uLCCZtiW-iDryrEI','7000001',204,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EmtPSo6INfp8tBW-E1AX9Hsm','7000001',204,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RHyVj2Y_RFPFdXmqXaRFwz5P','7000001',204,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MvtdhvjNph4I3QepWjjquUsL','7000001',204,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',4,NULL,'2026-11-25 22:49:07.112466','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dlSpPoXpX__MIVeh4ggeBUXk','7000001',205,'isi_surat','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6UuSBJF_pW68-WmgkJtkHTzG','7000001',205,'lampir','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('E6O7nPmW79yJ-k1FXL4McMiN','7000001',205,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PhLSAa64Wy3xJ_hNlrcmMsY0','7000001',205,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oIAOVian16GYP80lRjzqQRsB','7000001',205,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P2WWvdL6G-z5tENPJrztCw_U','7000001',205,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LZUiDaU3NAqhHD160XoBuOcU','7000001',205,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.264063','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_t4Mzo_Q5DRMaurQIunmAe5-','7000001',205,'selesai','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.450831','dkisp-tarakan');
INSERT INTO "tombol" VALUES('m2XX96FCB-69G5eOj1mCDDX8','7000001',205,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.450831','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MjXRj0z3wyf7N43Sb7F4JYSl','7000001',205,'unduh_draf','{}','zvi5vdgm5sqimclidvn77dalzm',5,NULL,'2026-11-25 22:49:07.450831','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o2YsbHpTzMVVirFRrP5Jsm0v','7000001',204,'paraf','{}','zvi5vdgm5sqimclidvn77dalzm',6,'a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe','2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JecBv21IaoYNYBlYT85sQX4S','7000001',204,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('H6ph7VasgyKMIhZbU6V5FKq4','7000001',204,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DYtmV9AwyIMXWjbLpjzNcs1Q','7000001',204,'kembalikan','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w9DjYXehMFiObHOTAIg6NxAO','7000001',204,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hCdZsGhZpd5HlL228ygA-0y1','7000001',204,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0BlKZXDXjLXchNywpTf_-Qy1','7000001',204,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LagYnyeFYheDpbLd7qyGSKeZ','7000001',204,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',6,NULL,'2026-11-25 22:49:07.536919','dkisp-tarakan');
INSERT INTO "tombol" VALUES('QXZhD1zgPqUSSiyczodwmqyf','7000001',203,'paraf','{}','zvi5vdgm5sqimclidvn77dalzm',7,'a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe','2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jy0Ir5pAx0SMHe84AafyK8A_','7000001',203,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('W9qvlYGk5O3mNFXC7fWFuquV','7000001',203,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aIOxFh8C-Gq9IoenuC8f5D6H','7000001',203,'kembalikan','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oq9gnkjQ9tbt8QhX3WqqmVU7','7000001',203,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('RP9eosJeC-Uhuwkel1XctxFT','7000001',203,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pKJOY5XrdPtwzZZdUPVI5U4E','7000001',203,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3-1L92cAuDI8pRLQvYmBRc56','7000001',203,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',7,NULL,'2026-11-25 22:49:07.655702','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nCxuGDZg9TNJI248HyjrZG-p','7000001',202,'paraf','{}','zvi5vdgm5sqimclidvn77dalzm',8,'a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe','2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8DrT9HljDkeIgiLp8GK6-RRw','7000001',202,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pJpMP3NnRCf97WSv5FfJnDWE','7000001',202,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VAQ4xqg3NZto_fXqGzZLycMT','7000001',202,'kembalikan','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('mHa-l-tgmKrpjTLjtl6oQ-O1','7000001',202,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('me7qK5RP86C29qi6l8SEuRAz','7000001',202,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('qVj-PqsRDFHJM64tQrsNvoG4','7000001',202,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u-owbvgRq22qjEs2SSfKT86I','7000001',202,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',8,NULL,'2026-11-25 22:49:07.788321','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rzGlhAvHfk12YoEZMvqn5G_v','7000001',201,'minta','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CMGnT2Ex8RY3J_GyUV9okD5k','7000001',201,'kembalikan','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jqVweFuBgkTFdELscix_OLUP','7000001',201,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('K-XzPDr1co6ytifYwBy3FwvZ','7000001',201,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yPPJyl36hUGCNdjN4aDE-_Gv','7000001',201,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UNvRPIdoB-jkdQmB7Re7rh1V','7000001',201,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('prAHoR_ZQf1_F19GY9x5lI8U','7000001',201,'perpanjang','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:07.908538','dkisp-tarakan');
INSERT INTO "tombol" VALUES('y0u_a18n59gA-_sMOLeCKvZN','7000001',201,'tandatangani','{}','zvi5vdgm5sqimclidvn77dalzm',9,'a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe','2026-11-25 22:49:08.033589','dkisp-tarakan');
INSERT INTO "tombol" VALUES('w9ZwPwKI3oN2ULAm2jxAFdIO','7000001',201,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',9,NULL,'2026-11-25 22:49:08.033589','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AIs4TyI73b8OHFyky02V4AL7','7000001',205,'serahkan','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OIRP-E_1tJpiUqiKC5uRkqal','7000001',205,'lihat_surat','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('J_HEsZbOzbHwROLNkQdd0ltf','7000001',205,'catatan','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Bd5ehnv_BC9-5Btu-sofZZ3F','7000001',205,'lampiran','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Lswkvh3KvJGf56PgSk6RSWpg','7000001',205,'riwayat','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4BiL1toOLXgOKsw6PcHm1e5A','7000001',205,'tenggat','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.144795','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ITaJIWeOrbVj5gYd0IpEcAta','7000001',205,'lampir','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.881999','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PZiqXjUx5_A_OvvmYV7BMpFH','7000001',101,'konfirmasi','{}','zvi5vdgm5sqimclidvn77dalzm',10,NULL,'2026-11-25 22:49:08.881999','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zNCI1mt4JLAFL4OdiQYhozkc','7000001',203,'disposisi','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('FeWHKU91jLx3sQdQjD9QFC8o','7000001',203,'minta','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('j1WVhLACZuvOqlXlBjEKj035','7000001',203,'catatan','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t_mbDJnz-Wir8DLtEqXsMonN','7000001',203,'lampiran','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3IhKudfAWZJVuGkSKbb7VPAo','7000001',203,'riwayat','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('WRQom7m6SUOzVvXsjCOn_53p','7000001',203,'tenggat','{}','wf4ifdzyd3ezmvtrjm76i6avut',3,NULL,'2026-11-25 22:49:09.289803','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DQCYWNzc62PX6DBYhGkN6Gho','7000001',204,'disposisi','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oqpCLxzxRz01X43Z1kjXEvLf','7000001',204,'minta','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4-ZLp4mWCcvL63G6TUFAtlKR','7000001',204,'catatan','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NRJ0tCXh_0BQUyyk5lD8Q1rj','7000001',204,'lampiran','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('43mSPA9GUCGYvnynLL-3tUeD','7000001',204,'riwayat','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JNVrWllWOSEWXJNj3lxBtsTn','7000001',204,'tenggat','{}','wf4ifdzyd3ezmvtrjm76i6avut',4,NULL,'2026-11-25 22:49:09.602221','dkisp-tarakan');
INSERT INTO "tombol" VALUES('oJ4YKyM4HNsbqbSoNKU9EUyM','7000001',205,'isi_surat','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OP1YocAyzKGi4RbLPNOUgK0R','7000001',205,'lampir','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UyquGENQNl6IRWs-G0m7CTeJ','7000001',205,'minta','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Fey9c_6V8IiqJEgvLDkBmIeK','7000001',205,'catatan','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CN54RJlqTKCURsesRipOgjsb','7000001',205,'lampiran','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('T-wwt9d3J3sCnic6_Tk_J7U9','7000001',205,'riwayat','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('u0clpT5FpTSm_t6wN0otWQOP','7000001',205,'tenggat','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:09.894749','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VrdIlIL870xvEs6DQAOMO2ZE','7000001',205,'selesai','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:10.386917','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XA8HiOYVBtGQX3CY-LV0-Y-H','7000001',205,'lihat_surat','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:10.386917','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TPZAZSgHK76uj9GT0-vGEULA','7000001',205,'unduh_draf','{}','wf4ifdzyd3ezmvtrjm76i6avut',5,NULL,'2026-11-25 22:49:10.386917','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l_Sbzp8qglQtP-LsZvQgfsyD','7000001',204,'paraf','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,'cfb563dc3277867b3b133e1bc490e5cc4f8b90be80c7d51392c6231f3f5a1e0a','2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('0M9VjFpkRWENk3GX9GxaiaDt','7000001',204,'lihat_surat','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_s1Cc6C7q1L-f6yMQVXVSQGt','7000001',204,'minta','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HMujHTsNyv1Y_e4uvHoL6Ppw','7000001',204,'kembalikan','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l9iunDDHqlJOcoMD1IylwuG7','7000001',204,'catatan','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Bfk0U032vrEU5fwpOMP4agQ9','7000001',204,'lampiran','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cBgkKfHaEHq34AgMdM_LUWBY','7000001',204,'riwayat','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('o5nk7WnY3RCE0VaHy1wqVpCs','7000001',204,'tenggat','{}','wf4ifdzyd3ezmvtrjm76i6avut',6,NULL,'2026-11-25 22:49:10.558380','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ukQyRDznkoVpfNH222QDP_eP','7000001',203,'disposisi','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hOmBgz6eLX_BE7nKejnFeAET','7000001',203,'minta','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q5wdDR8brOHrTUsy50mXSWjM','7000001',203,'catatan','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6EpPjemxrjiN3cXspQqLBWG3','7000001',203,'lampiran','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('cPuAxISv27kwg7Blt2IpRvPh','7000001',203,'riwayat','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
INSERT INTO "tombol" VALUES('eGfEsBGKZRYdHzORHLr2vxMV','7000001',203,'tenggat','{}','imsoxk6svahp64g5iaewmcnr6j',3,NULL,'2026-11-25 22:49:10.723966','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:zvi5vdgm5sqimclidvn77dalzm:2','zvi5vdgm5sqimclidvn77dalzm','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:16.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:zvi5vdgm5sqimclidvn77dalzm:3','zvi5vdgm5sqimclidvn77dalzm','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:18.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:zvi5vdgm5sqimclidvn77dalzm:5:0','zvi5vdgm5sqimclidvn77dalzm','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:20.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:zvi5vdgm5sqimclidvn77dalzm:4','zvi5vdgm5sqimclidvn77dalzm','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:20.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:zvi5vdgm5sqimclidvn77dalzm:5:1','zvi5vdgm5sqimclidvn77dalzm','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:22.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:zvi5vdgm5sqimclidvn77dalzm:a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe:2026-11-26','zvi5vdgm5sqimclidvn77dalzm','{"isi_hash": "a27ab0cc49c87c349b56c63e5df07ea29ca9ffadf85593b914368e902a410cbe", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-25 21:49:32.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:zvi5vdgm5sqimclidvn77dalzm','zvi5vdgm5sqimclidvn77dalzm','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-25 21:49:40.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:zvi5vdgm5sqimclidvn77dalzm','zvi5vdgm5sqimclidvn77dalzm','{}','menunggu',0,NULL,NULL,'2026-11-25 21:49:40.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:wf4ifdzyd3ezmvtrjm76i6avut:2','wf4ifdzyd3ezmvtrjm76i6avut','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:42.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:wf4ifdzyd3ezmvtrjm76i6avut:3','wf4ifdzyd3ezmvtrjm76i6avut','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-25 21:49:44.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:wf4ifdzyd3ezmvtrjm76i6avut:5:0','wf4ifdzyd3ezmvtrjm76i6avut','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-25 21:49:46.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:wf4ifdzyd3ezmvtrjm76i6avut:4','wf4ifdzyd3ezmvtrjm76i6avut','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-25 21:49:46.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:wf4ifdzyd3ezmvtrjm76i6avut:5:1','wf4ifdzyd3ezmvtrjm76i6avut','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-25 21:49:48.703993',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:imsoxk6svahp64g5iaewmcnr6j:2','imsoxk6svahp64g5iaewmcnr6j','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-25 21:49:54.703993',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_langkah_berkas_selesai ON langkah_berkas (instansi, selesai_at);
COMMIT;
