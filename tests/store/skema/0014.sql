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
INSERT INTO "akun" VALUES(1,201,201,'pi4egkkepxgnnb4hnnf54rwold',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(2,202,202,'od774ndm5wt6q4vyzvch4f4x5h',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(3,203,203,'4yxf3kpebk7psprhpgnubvecmw',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(4,204,204,'3a2vpqaewtovpkujton3iawtir',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(5,205,205,'mtkul5ih4n7egtwcjg7maler5f',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(6,200,200,'3qqfyqe4c5pafz5l4b4ssxveqy',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
INSERT INTO "akun" VALUES(7,101,101,'klx5hva2hrinkapnv3zgha6i7z',1,NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0014');
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
INSERT INTO "berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw','0001/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',35,'selesai','klx5hva2hrinkapnv3zgha6i7z','{"dibuat_at":"2026-11-26T09:13:00.953377+00:00","dokumen":[{"id":"2dcjhf6urz6r7xgdyflabrkgpk","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4},{"id":"rgxnascrpvehvxvuixon6ejwfi","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"91d6b2a3743848d2f7beb15f422611376c2a739b49773061b062b2712fac78d9","slot":"data","ukuran":31}],"id":"lszjojgmlghmg5k7b4ffp4q5vw","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T09:13:00.953377+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:00.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T09:13:00.953377+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:06.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T09:13:06.953377+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:08.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T09:13:08.953377+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:10.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T09:13:10.953377+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:16.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T09:13:16.953377+00:00","no":5,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:18.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":6,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"lolos":[],"mulai_at":"2026-11-26T09:13:18.953377+00:00","no":6,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:20.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":7,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"lolos":[],"mulai_at":"2026-11-26T09:13:20.953377+00:00","no":7,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"od774ndm5wt6q4vyzvch4f4x5h","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:22.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"tandatangani","bagian":0,"cara":null,"dari":8,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"lolos":[],"mulai_at":"2026-11-26T09:13:22.953377+00:00","no":8,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:26.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"serahkan","bagian":0,"cara":null,"dari":9,"dicakup":null,"diserahkan_at":"2026-11-26T09:13:28.953377+00:00","hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"lolos":[],"mulai_at":"2026-11-26T09:13:26.953377+00:00","no":9,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:30.953377+00:00","status":"selesai","tautan":"","tersebar":false}],"nomor":"0001/2026","pemohon":"klx5hva2hrinkapnv3zgha6i7z","perpanjangan_hari":0,"selesai_at":"2026-11-26T09:13:30.953377+00:00","sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"selesai","surat":{"bertanda":null,"ditandatangani_at":"2026-11-26T09:13:26.953377+00:00","ditandatangani_oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"docx":{"id":"trzlkgun4ihagtxmgktffxwolr","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a","slot":"surat","ukuran":32},"draf":{"id":"fmsaacifo7pnj37ypknrywxrmn","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"14fc188b1e0001913b07484867c4fa30809c98042a0d5bd47f675532ea041bbf","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","isi_versi":1,"no":4,"nomor":{"aliran":"surat:000.8.3.3.3","kode":"V7XWCLMQCGPCFBZ7","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"paraf":[{"at":"2026-11-26T09:13:18.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","jabatan":"statistisi","lb":6,"orang":"3a2vpqaewtovpkujton3iawtir"},{"at":"2026-11-26T09:13:20.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","jabatan":"kabid","lb":7,"orang":"4yxf3kpebk7psprhpgnubvecmw"},{"at":"2026-11-26T09:13:22.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","jabatan":"sekretaris","lb":8,"orang":"od774ndm5wt6q4vyzvch4f4x5h"}],"pdf":null,"peminta":null,"penanda":null,"penyedia":"none","perlu_data":null,"permintaan":null,"sha256_ttd":"6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a","sumber":"isian","tanggal":"2026-11-26","ttd":""},"versi":35}','26a8822b3ea85f5eeb02bbf24b258a1d1338d40e1654ef3bc7b89d98393fa38d','2026-11-26 09:13:00.953377','2026-11-26 09:13:30.953377','dkisp-tarakan');
INSERT INTO "berkas" VALUES('smppftgb5wj5msuqooctnslxhd','0002/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',17,'berjalan','klx5hva2hrinkapnv3zgha6i7z','{"dibuat_at":"2026-11-26T09:13:02.953377+00:00","dokumen":[{"id":"enq5jgpkkpguacw42sd4fxu4x7","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3},{"id":"bgwuwpslohjewpgqubrk7o2kjj","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ffd411214f636f45e115998262ab99c5d720d0c1f57d57061b6c2b8cc43f22e3","slot":"data","ukuran":31}],"id":"smppftgb5wj5msuqooctnslxhd","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T09:13:02.953377+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:02.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T09:13:02.953377+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:32.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T09:13:32.953377+00:00","no":2,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:34.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":3,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"lolos":[],"mulai_at":"2026-11-26T09:13:34.953377+00:00","no":3,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:36.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"susun_surat","bagian":0,"cara":null,"dari":4,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"lolos":[],"mulai_at":"2026-11-26T09:13:36.953377+00:00","no":4,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:42.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"paraf","bagian":0,"cara":null,"dari":5,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"lolos":[],"mulai_at":"2026-11-26T09:13:42.953377+00:00","no":5,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0002/2026","pemohon":"klx5hva2hrinkapnv3zgha6i7z","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":{"bertanda":null,"ditandatangani_at":null,"ditandatangani_oleh":null,"docx":null,"draf":{"id":"e2cy4oxzqwjswmcnev5izxmibu","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"3f3d104baaea0a2d07e0a229ea66433e1e3360057c8e57fcb705ab5294fe51b0","slot":"draf","ukuran":31},"draf_gambar":null,"draf_isi_versi":1,"draf_pdf":null,"draf_penanda":null,"draf_versi":1,"gambar":null,"hash_render":null,"isi_versi":1,"no":4,"nomor":null,"paraf":[],"pdf":null,"peminta":null,"penanda":null,"penyedia":null,"perlu_data":null,"permintaan":null,"sha256_ttd":null,"sumber":"isian","tanggal":null,"ttd":""},"versi":17}','bc957f5bc855c8d274f0ea9c35fd00c53c1e419940e334233f1db9b65f0c4a89','2026-11-26 09:13:02.953377',NULL,'dkisp-tarakan');
INSERT INTO "berkas" VALUES('xcg77cor7gbknf42nd7qxzvk45','0003/2026','dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10',7,'berjalan','klx5hva2hrinkapnv3zgha6i7z','{"dibuat_at":"2026-11-26T09:13:04.953377+00:00","dokumen":[{"id":"rsg2acazpn7jwh7vqsm62oupun","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"id":"xcg77cor7gbknf42nd7qxzvk45","jeda":[],"langkah":[{"aksi":"ajukan","bagian":0,"cara":null,"dari":null,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"lolos":[],"mulai_at":"2026-11-26T09:13:04.953377+00:00","no":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:04.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":1,"cara":null,"dari":1,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"lolos":[],"mulai_at":"2026-11-26T09:13:04.953377+00:00","no":1,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":"2026-11-26T09:13:44.953377+00:00","status":"selesai","tautan":"","tersebar":false},{"aksi":"disposisi","bagian":0,"cara":null,"dari":2,"dicakup":null,"diserahkan_at":null,"hasil_dicatat":false,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"lolos":[],"mulai_at":"2026-11-26T09:13:44.953377+00:00","no":2,"oleh":null,"orang":null,"putaran":1,"rapat":null,"samping":false,"selesai_at":null,"status":"terbuka","tautan":"","tersebar":false}],"nomor":"0003/2026","pemohon":"klx5hva2hrinkapnv3zgha6i7z","perpanjangan_hari":0,"selesai_at":null,"sifat":"biasa","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","status":"berjalan","surat":null,"versi":7}','6b74c4242060f7cbd07538c79b641c7ae7a1179b330561099849a381a09a6f33','2026-11-26 09:13:04.953377',NULL,'dkisp-tarakan');
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
INSERT INTO "dokumen" VALUES('2dcjhf6urz6r7xgdyflabrkgpk','lszjojgmlghmg5k7b4ffp4q5vw','permohonan','4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 09:13:00.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('enq5jgpkkpguacw42sd4fxu4x7','smppftgb5wj5msuqooctnslxhd','permohonan','af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2','application/vnd.openxmlformats-officedocument.wordprocessingml.document',3,'2026-11-26 09:13:02.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('rsg2acazpn7jwh7vqsm62oupun','xcg77cor7gbknf42nd7qxzvk45','permohonan','362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7','application/vnd.openxmlformats-officedocument.wordprocessingml.document',4,'2026-11-26 09:13:04.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('rgxnascrpvehvxvuixon6ejwfi','lszjojgmlghmg5k7b4ffp4q5vw','data','91d6b2a3743848d2f7beb15f422611376c2a739b49773061b062b2712fac78d9','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 09:13:12.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('fmsaacifo7pnj37ypknrywxrmn','lszjojgmlghmg5k7b4ffp4q5vw','draf','14fc188b1e0001913b07484867c4fa30809c98042a0d5bd47f675532ea041bbf','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 09:13:14.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('trzlkgun4ihagtxmgktffxwolr','lszjojgmlghmg5k7b4ffp4q5vw','surat','6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a','application/vnd.openxmlformats-officedocument.wordprocessingml.document',32,'2026-11-26 09:13:24.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('bgwuwpslohjewpgqubrk7o2kjj','smppftgb5wj5msuqooctnslxhd','data','ffd411214f636f45e115998262ab99c5d720d0c1f57d57061b6c2b8cc43f22e3','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 09:13:38.953377','dkisp-tarakan',NULL);
INSERT INTO "dokumen" VALUES('e2cy4oxzqwjswmcnev5izxmibu','smppftgb5wj5msuqooctnslxhd','draf','3f3d104baaea0a2d07e0a229ea66433e1e3360057c8e57fcb705ab5294fe51b0','application/vnd.openxmlformats-officedocument.wordprocessingml.document',31,'2026-11-26 09:13:40.953377','dkisp-tarakan',NULL);
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
	instansi VARCHAR(100) NOT NULL, sampai VARCHAR(10), 
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
INSERT INTO "kartu" VALUES(1,'7000001',201,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:2','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(2,'7000001',101,'status:lszjojgmlghmg5k7b4ffp4q5vw','lszjojgmlghmg5k7b4ffp4q5vw',NULL,NULL,'{"text": "<b>Permohonan 0001/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\u25b0\n\u2714\ufe0f <b>Selesai</b> pada Kamis, 26 Nov 2026. Terima kasih.\nNomor surat: 000.8.3.3.3/001/DKISP/2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0001/2026"}}]]}}','5e3ac0ba5b0e10d058b60e2eae09a9a8d4535d54bd41ee4455771da004b15ad0',11,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(3,'7000001',201,'tugas:smppftgb5wj5msuqooctnslxhd:2','smppftgb5wj5msuqooctnslxhd',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 17.13\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(4,'7000001',101,'status:smppftgb5wj5msuqooctnslxhd','smppftgb5wj5msuqooctnslxhd',NULL,NULL,'{"text": "<b>Permohonan 0002/2026</b>\njawaban judul_data\n\n\u25b0\u25b0\u25b0\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\nLangkah 5 dari 9: Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf\nSedang dikerjakan oleh <b>Statistisi Ahli Muda</b>.\nPerkiraan selesai: Kamis, 3 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0002/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "7yVynu9AUDnkkUF02kmZPTW7"}]]}}','f0c56459a2e6827a2be424990fa17d8e80457e0f24a6617067c27850622a39f3',5,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(5,'7000001',201,'tugas:xcg77cor7gbknf42nd7qxzvk45:2','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'{"text": "\u2714\ufe0f Langkah 1 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kadis, 26 Nov 17.13\n0003/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(6,'7000001',101,'status:xcg77cor7gbknf42nd7qxzvk45','xcg77cor7gbknf42nd7qxzvk45',NULL,NULL,'{"text": "<b>Permohonan 0003/2026</b>\njawaban judul_data\n\n\u25b0\u25e7\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\u25b1\nLangkah 2 dari 9: Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya\nSedang dikerjakan oleh <b>Kepala Bidang Statistik dan Persandian</b>.\nPerkiraan selesai: Kamis, 10 Des 2026", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Salin nomor", "copy_text": {"text": "0003/2026"}}], [{"text": "Batalkan permohonan", "callback_data": "HyHnnsrqEe95lef1Kb6g7zmA"}]]}}','876a82b4d2366f9bf62a73c1b256e4343ddeb10cf6276e2c37dae846128622e7',2,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(7,'7000001',203,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:3','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(8,'7000001',204,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:4','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(9,'7000001',205,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:5','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(10,'7000001',204,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:6','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'{"text": "\u2714\ufe0f Langkah 5 dari 9 \u00b7 <b>Diparaf</b> oleh Statistisi, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(11,'7000001',203,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:7','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'{"text": "\u2714\ufe0f Langkah 6 dari 9 \u00b7 <b>Diparaf</b> oleh Kabid, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(12,'7000001',202,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:8','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'{"text": "\u2714\ufe0f Langkah 7 dari 9 \u00b7 <b>Diparaf</b> oleh Sekretaris, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(13,'7000001',201,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:9','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'{"text": "\u2714\ufe0f Langkah 8 dari 9 \u00b7 <b>Ditandatangani</b> oleh Kadis, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(14,'7000001',205,'tugas:lszjojgmlghmg5k7b4ffp4q5vw:10','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'{"text": "\u2714\ufe0f Langkah 9 dari 9 \u00b7 <b>Serah terima dikonfirmasi</b> oleh Pemohon, 26 Nov 17.13\n0001/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',3,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(15,'7000001',101,'terima:lszjojgmlghmg5k7b4ffp4q5vw','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'{"text": "\u2705 Terima kasih. Permohonan <b>0001/2026</b> selesai. Bukti serah terima segera kami kirim."}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(16,'7000001',203,'tugas:smppftgb5wj5msuqooctnslxhd:3','smppftgb5wj5msuqooctnslxhd',3,NULL,'{"text": "\u2714\ufe0f Langkah 2 dari 9 \u00b7 <b>Didisposisikan</b> oleh Kabid, 26 Nov 17.13\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(17,'7000001',204,'tugas:smppftgb5wj5msuqooctnslxhd:4','smppftgb5wj5msuqooctnslxhd',4,NULL,'{"text": "\u2714\ufe0f Langkah 3 dari 9 \u00b7 <b>Didisposisikan</b> oleh Statistisi, 26 Nov 17.13\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',2,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(18,'7000001',205,'tugas:smppftgb5wj5msuqooctnslxhd:5','smppftgb5wj5msuqooctnslxhd',5,NULL,'{"text": "\u2714\ufe0f Langkah 4 dari 9 \u00b7 <b>Surat disusun</b> oleh Analis, 26 Nov 17.13\n0002/2026 \u00b7 Layanan Data Statistik Sektoral\nPemohon: sari (contoh)"}','',4,0,0,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(19,'7000001',204,'tugas:smppftgb5wj5msuqooctnslxhd:6','smppftgb5wj5msuqooctnslxhd',6,NULL,'{"text": "<b>0002/2026</b> \u00b7 langkah 5 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Statistisi Ahli Muda\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 surat balasan dilengkapi data\nSurat: draf versi 1\nBerkas (2): Permohonan.docx, umkm.csv\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Statistisi</b>, 26 Nov 17.13: disposisi kepada Analis Statistik \u201csegera (contoh)\u201d\n<b>Kabid</b>, 26 Nov 17.13: disposisi kepada Statistisi Ahli Muda \u201csegera (contoh)\u201d\n<b>Kadis</b>, 26 Nov 17.13: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 17.13: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Paraf", "style": "success", "callback_data": "9NHRhwcjFJ8AeW2jIeyT7gho"}, {"text": "Lihat surat", "callback_data": "DaITnGdIgsQ4HtfuBl3jaSgs"}], [{"text": "Minta kelengkapan", "callback_data": "dQ8TdxuNNIT3e0H9hPI1X8ak"}, {"text": "Kembalikan", "style": "danger", "callback_data": "OdF2YGzJ9NguBLZu247q348l"}], [{"text": "Catatan", "callback_data": "3Y-HaJArD3usjhOs52DbC-7v"}, {"text": "Lihat berkas", "callback_data": "YRA_er9LaBZXlOrNaAIavQNs"}], [{"text": "Riwayat", "callback_data": "kBWG9hRUsa6mw7QtPoV1CdP9"}, {"text": "Jelaskan tenggat", "callback_data": "ugDyCjJ4tskS8X9QYxeJdQTw"}]]}, "disable_notification": true}','143d6ffddcff47ccadea9e0be1bdf16b4d6f107afc82425ac126274513c6c699',1,0,1,'dkisp-tarakan',NULL);
INSERT INTO "kartu" VALUES(20,'7000001',203,'tugas:xcg77cor7gbknf42nd7qxzvk45:3','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'{"text": "<b>0003/2026</b> \u00b7 langkah 2 dari 9\nLayanan Data Statistik Sektoral\n\n<b>Mohon beri disposisi.</b>\nTenggat: Jumat, 27 Nov 2026 pukul 16.30 WITA \u00b7 batas UU KIP: Kamis, 10 Des 2026\nUntuk: Kepala Bidang Statistik dan Persandian\n\nPemohon: <b>sari (contoh)</b>\n<blockquote expandable>Data yang diminta: jawaban judul_data\nTahun data: jawaban tahun\nWilayah: jawaban wilayah\nRincian: jawaban rincian\nFormat data: jawaban format\nTujuan penggunaan: jawaban tujuan\nNama: jawaban nama\nPekerjaan/instansi: jawaban pekerjaan\nKontak dan alamat: jawaban kontak</blockquote>\n\nKelengkapan: \u2611 disposisi dari kepala dinas\nBerkas (1): Permohonan.docx\n\nCatatan, terbaru di atas:\n<blockquote expandable><b>Kadis</b>, 26 Nov 17.13: disposisi kepada Kepala Bidang Statistik dan Persandian \u201csegera (contoh)\u201d\n<b>Pemohon</b>, 26 Nov 17.13: permohonan diajukan</blockquote>", "link_preview_options": {"is_disabled": true}, "reply_markup": {"inline_keyboard": [[{"text": "Disposisikan", "style": "primary", "callback_data": "vG_As88EfEgY0a0ZetM0r2NV"}, {"text": "Minta kelengkapan", "callback_data": "pGjS_Lh2Lm6PtCNoalpF2JCf"}], [{"text": "Catatan", "callback_data": "t2bID6edZ5Y1bq5Oz2yyqLHX"}, {"text": "Lihat berkas", "callback_data": "U-KNtHUNeaysdZ_Arb8dBMAL"}], [{"text": "Riwayat", "callback_data": "lMDVKDjBnJH48A7fbzvIieOp"}, {"text": "Jelaskan tenggat", "callback_data": "XsQe42QW7jmvmFQeky4l9Dno"}]]}, "disable_notification": true}','747b44150c41366ea0695193c82af9093fd1d96666458a03a70a73ddef4d6cd3',1,0,1,'dkisp-tarakan',NULL);
CREATE TABLE kunci (
	orang_id VARCHAR(40) NOT NULL, 
	kunci BLOB, 
	dihancurkan_at DATETIME, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_kunci PRIMARY KEY (orang_id)
);
INSERT INTO "kunci" VALUES('pi4egkkepxgnnb4hnnf54rwold',X'61BBFC62F73D3D7F6EBCF808E74FD32E0FAA16E3EC2AEC5355FDD63DF12CF3C171D2349A3A378FFF022115204B0CF900207A8265B64C47264B934A98',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('od774ndm5wt6q4vyzvch4f4x5h',X'92331C89FC4E10AE853141B89D40B728A2CFD1C45C253566A86E5111AB15B42F918C73C1321717CE8CDFEF1111E722A83942A91BD8D534D6C6B290F1',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('4yxf3kpebk7psprhpgnubvecmw',X'CDE104FA4567DD8C8ECF1207C813D57A2DFF8B191E2E08E0117BBB3394E2F7E77BF98B2EECB713DBC3F58873FA12133A58C93030CD8FA7B59404CCDE',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('3a2vpqaewtovpkujton3iawtir',X'36B04AFEB61CA3A1C67698CD309DFE19CC8F3A5DDF051D64D66740919C2336B7E39D8962AAC39751D802545168450241BA2E45EC00F0F85A611E23F7',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('mtkul5ih4n7egtwcjg7maler5f',X'74E124C9B5C9FEC840BF69AAC78C79D380F28C0E945E455E2A5B795CB509B48E85FECD6B5FFF691D68B8C3BF28B56711BD95A523890AADE9F2CCE384',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('3qqfyqe4c5pafz5l4b4ssxveqy',X'29DF07E7E6F5AB491D6096127FA6A67BEC4BDDEBE28D08B928047E88E5840CC6178609625FA762B091EBB73CB97C14216BA751C161A53F1B9E460AB7',NULL,'dkisp-tarakan');
INSERT INTO "kunci" VALUES('klx5hva2hrinkapnv3zgha6i7z',X'3FD8F5F942B9A23B9A10DD04285D7C93D947F0BF8D7457F150E0E354C3BD24C4EA7279528239FE4184E4E3AA5D4E2A873A75A3BE86ECBB3D0803A8DD',NULL,'dkisp-tarakan');
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
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',1,1,0,'ajukan','pemohon','klx5hva2hrinkapnv3zgha6i7z','selesai',0,0,'2026-11-26 09:13:00.953377',NULL,'2026-11-26 09:13:00.953377',NULL,'dkisp-tarakan','klx5hva2hrinkapnv3zgha6i7z');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 09:13:00.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:06.953377',1,'dkisp-tarakan','pi4egkkepxgnnb4hnnf54rwold');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',1,1,0,'ajukan','pemohon','klx5hva2hrinkapnv3zgha6i7z','selesai',0,0,'2026-11-26 09:13:02.953377',NULL,'2026-11-26 09:13:02.953377',NULL,'dkisp-tarakan','klx5hva2hrinkapnv3zgha6i7z');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 09:13:02.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:32.953377',1,'dkisp-tarakan','pi4egkkepxgnnb4hnnf54rwold');
INSERT INTO "langkah_berkas" VALUES('xcg77cor7gbknf42nd7qxzvk45',1,1,0,'ajukan','pemohon','klx5hva2hrinkapnv3zgha6i7z','selesai',0,0,'2026-11-26 09:13:04.953377',NULL,'2026-11-26 09:13:04.953377',NULL,'dkisp-tarakan','klx5hva2hrinkapnv3zgha6i7z');
INSERT INTO "langkah_berkas" VALUES('xcg77cor7gbknf42nd7qxzvk45',2,1,1,'disposisi','kadis',NULL,'selesai',0,0,'2026-11-26 09:13:04.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:44.953377',1,'dkisp-tarakan','pi4egkkepxgnnb4hnnf54rwold');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 09:13:06.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:08.953377',1,'dkisp-tarakan','4yxf3kpebk7psprhpgnubvecmw');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 09:13:08.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:10.953377',1,'dkisp-tarakan','3a2vpqaewtovpkujton3iawtir');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 09:13:10.953377','2026-12-01 08:00:00.000000','2026-11-26 09:13:16.953377',1,'dkisp-tarakan','mtkul5ih4n7egtwcjg7maler5f');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',6,5,0,'paraf','statistisi',NULL,'selesai',0,0,'2026-11-26 09:13:16.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:18.953377',1,'dkisp-tarakan','3a2vpqaewtovpkujton3iawtir');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',7,6,0,'paraf','kabid',NULL,'selesai',0,0,'2026-11-26 09:13:18.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:20.953377',1,'dkisp-tarakan','4yxf3kpebk7psprhpgnubvecmw');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',8,7,0,'paraf','sekretaris',NULL,'selesai',0,0,'2026-11-26 09:13:20.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:22.953377',1,'dkisp-tarakan','od774ndm5wt6q4vyzvch4f4x5h');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',9,8,0,'tandatangani','kadis',NULL,'selesai',0,0,'2026-11-26 09:13:22.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:26.953377',1,'dkisp-tarakan','pi4egkkepxgnnb4hnnf54rwold');
INSERT INTO "langkah_berkas" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',10,9,0,'serahkan','analis',NULL,'selesai',0,0,'2026-11-26 09:13:26.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:30.953377',1,'dkisp-tarakan','klx5hva2hrinkapnv3zgha6i7z');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',3,2,0,'disposisi','kabid',NULL,'selesai',0,0,'2026-11-26 09:13:32.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:34.953377',1,'dkisp-tarakan','4yxf3kpebk7psprhpgnubvecmw');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',4,3,0,'disposisi','statistisi',NULL,'selesai',0,0,'2026-11-26 09:13:34.953377','2026-11-27 08:30:00.000000','2026-11-26 09:13:36.953377',1,'dkisp-tarakan','3a2vpqaewtovpkujton3iawtir');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',5,4,0,'susun_surat','analis',NULL,'selesai',0,0,'2026-11-26 09:13:36.953377','2026-12-01 08:00:00.000000','2026-11-26 09:13:42.953377',1,'dkisp-tarakan','mtkul5ih4n7egtwcjg7maler5f');
INSERT INTO "langkah_berkas" VALUES('smppftgb5wj5msuqooctnslxhd',6,5,0,'paraf','statistisi',NULL,'terbuka',0,0,'2026-11-26 09:13:42.953377','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
INSERT INTO "langkah_berkas" VALUES('xcg77cor7gbknf42nd7qxzvk45',3,2,0,'disposisi','kabid',NULL,'terbuka',0,0,'2026-11-26 09:13:44.953377','2026-11-27 08:30:00.000000',NULL,NULL,'dkisp-tarakan',NULL);
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
INSERT INTO "nomor" VALUES(1,'agenda',2026,1,'0001/2026','final','lszjojgmlghmg5k7b4ffp4q5vw',NULL,'2026-11-26 09:13:00.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(2,'agenda',2026,2,'0002/2026','final','smppftgb5wj5msuqooctnslxhd',NULL,'2026-11-26 09:13:02.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(3,'agenda',2026,3,'0003/2026','final','xcg77cor7gbknf42nd7qxzvk45',NULL,'2026-11-26 09:13:04.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "nomor" VALUES(4,'surat:000.8.3.3.3',2026,1,'000.8.3.3.3/001/DKISP/2026','final','lszjojgmlghmg5k7b4ffp4q5vw','V7XWCLMQCGPCFBZ7','2026-11-26 09:13:22.953377','2026-11-26 09:13:26.953377','dkisp-tarakan',NULL);
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
INSERT INTO "orang" VALUES('pi4egkkepxgnnb4hnnf54rwold',X'9F48FEF646A8369AE080B0ABED66AB1A539137CECACFE6AAED590E83DAE4210923D457FB7FEA2F7648BC0529','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('od774ndm5wt6q4vyzvch4f4x5h',X'B83D935D9BAF5CA42051AE5274572C4746F9675250C479565554E32C6282FA6DF0075C582F71934729D34C5BC29C37D193','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('4yxf3kpebk7psprhpgnubvecmw',X'A489C8AB642639F402DD61EF2F9FDEBFAFA0FB5CEC6F8B9371D91744E299B1E311B00BEC2924786E53FFCC2E','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('3a2vpqaewtovpkujton3iawtir',X'ACDEE43316B7E60BF3AD0E9639CA03DC988E86E428B9E25AC30F4AD1B151F20D251F23A7C5576E8460D7914B0F33CAC0FC','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('mtkul5ih4n7egtwcjg7maler5f',X'9526DA3A2F1DF1D4A7B5E714ABB1CD4A375544E0812D0FF801C91CFEC555FA333C81D123837B58EF6C1483CD65','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('3qqfyqe4c5pafz5l4b4ssxveqy',X'C63D9E579D797B781D326A01615AEA341674FB7A9E6FC0BCC13AF6FDACF7CC731674E7C0397972D0B0290398','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
INSERT INTO "orang" VALUES('klx5hva2hrinkapnv3zgha6i7z',X'BE7C412B65E2F696371A59C0E22F151500D667719FC093B5794BC57FE316CA6529661EE45CE1BB9B0B167C','',NULL,'2026-11-26 09:12:58.953377','dkisp-tarakan',NULL);
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
INSERT INTO "outbox" VALUES(1,'7000001',201,'kartu',NULL,1,'kartu:1:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:57.663722',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(2,'7000001',101,'kartu',NULL,2,'kartu:2:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:57.663722',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(3,'7000001',201,'kartu',NULL,3,'kartu:3:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:57.803945',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(4,'7000001',101,'kartu',NULL,4,'kartu:4:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:57.803945',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(5,'7000001',201,'kartu',NULL,5,'kartu:5:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:58.074156',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(6,'7000001',101,'kartu',NULL,6,'kartu:6:1',0,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:58.074156',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(7,'7000001',203,'kartu',NULL,7,'kartu:7:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:58.270715',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(8,'7000001',204,'kartu',NULL,8,'kartu:8:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:58.509171',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(9,'7000001',205,'kartu',NULL,9,'kartu:9:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:58.727965',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(10,'7000001',205,'sendDocument','{"document": {"dokumen": "14fc188b1e0001913b07484867c4fa30809c98042a0d5bd47f675532ea041bbf", "nama": "Draf-0001-2026-v1.docx"}, "caption": "Draf surat berkas <b>0001/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:lszjojgmlghmg5k7b4ffp4q5vw:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:59.133756',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(11,'7000001',204,'kartu',NULL,10,'kartu:10:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:59.279051',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(12,'7000001',203,'kartu',NULL,11,'kartu:11:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:59.568035',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(13,'7000001',202,'kartu',NULL,12,'kartu:12:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:59.728139',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(14,'7000001',201,'kartu',NULL,13,'kartu:13:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:12:59.864766',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(15,'7000001',200,'sendMessage','{"text": "\u26a0\ufe0f Surat berkas <b>0001/2026</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.", "link_preview_options": {"is_disabled": true}}',NULL,'tanpa-pdf:lszjojgmlghmg5k7b4ffp4q5vw:200',3,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.067893',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(16,'7000001',205,'kartu',NULL,14,'kartu:14:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.268092',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(17,'7000001',101,'sendDocument','{"document": {"dokumen": "6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a", "nama": "Surat-000.8.3.3.3-001-DKISP-2026.docx"}, "caption": "Surat balasan nomor <b>000.8.3.3.3/001/DKISP/2026</b>.", "parse_mode": "HTML"}',NULL,'serah:lszjojgmlghmg5k7b4ffp4q5vw:10:101:surat',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.456276',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(18,'7000001',101,'sendDocument','{"document": {"dokumen": "91d6b2a3743848d2f7beb15f422611376c2a739b49773061b062b2712fac78d9", "nama": "umkm.csv"}}',NULL,'serah:lszjojgmlghmg5k7b4ffp4q5vw:10:101:rgxnascrpvehvxvuixon6ejwfi',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.456276',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(19,'7000001',101,'kartu',NULL,15,'kartu:15:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.456276',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(20,'7000001',203,'kartu',NULL,16,'kartu:16:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:00.852206',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(21,'7000001',204,'kartu',NULL,17,'kartu:17:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:01.178652',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(22,'7000001',205,'kartu',NULL,18,'kartu:18:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:01.496723',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(23,'7000001',205,'sendDocument','{"document": {"dokumen": "3f3d104baaea0a2d07e0a229ea66433e1e3360057c8e57fcb705ab5294fe51b0", "nama": "Draf-0002-2026-v1.docx"}, "caption": "Draf surat berkas <b>0002/2026</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda \u27e6NOMOR\u27e7, \u27e6TANGGAL\u27e7 dan \u27e6KODE\u27e7: terisi sendiri.", "parse_mode": "HTML"}',NULL,'draf:smppftgb5wj5msuqooctnslxhd:5:1:205',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:01.916851',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(24,'7000001',204,'kartu',NULL,19,'kartu:19:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:02.122987',NULL,'dkisp-tarakan');
INSERT INTO "outbox" VALUES(25,'7000001',203,'kartu',NULL,20,'kartu:20:1',1,'antre',NULL,0,NULL,NULL,NULL,'2026-11-26 10:13:02.280229',NULL,'dkisp-tarakan');
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
INSERT INTO "pengingat" VALUES(1,'lszjojgmlghmg5k7b4ffp4q5vw',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:05.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(2,'smppftgb5wj5msuqooctnslxhd',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:31.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(3,'xcg77cor7gbknf42nd7qxzvk45',2,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:43.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(4,'lszjojgmlghmg5k7b4ffp4q5vw',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:07.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(5,'lszjojgmlghmg5k7b4ffp4q5vw',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:09.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(6,'lszjojgmlghmg5k7b4ffp4q5vw',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 09:13:15.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(7,'lszjojgmlghmg5k7b4ffp4q5vw',6,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:17.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(8,'lszjojgmlghmg5k7b4ffp4q5vw',7,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:19.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(9,'lszjojgmlghmg5k7b4ffp4q5vw',8,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:21.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(10,'lszjojgmlghmg5k7b4ffp4q5vw',9,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:25.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(11,'lszjojgmlghmg5k7b4ffp4q5vw',10,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:27.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(12,'lszjojgmlghmg5k7b4ffp4q5vw',10,'konfirmasi:1','2026-11-30 23:30:00.000000','gugur','2026-11-26 09:13:29.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(13,'smppftgb5wj5msuqooctnslxhd',3,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:33.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(14,'smppftgb5wj5msuqooctnslxhd',4,'jatuh_tempo','2026-11-26 23:30:00.000000','gugur','2026-11-26 09:13:35.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(15,'smppftgb5wj5msuqooctnslxhd',5,'h-1','2026-11-29 23:30:00.000000','gugur','2026-11-26 09:13:41.953377','dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(16,'smppftgb5wj5msuqooctnslxhd',6,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
INSERT INTO "pengingat" VALUES(17,'xcg77cor7gbknf42nd7qxzvk45',3,'jatuh_tempo','2026-11-26 23:30:00.000000','menunggu',NULL,'dkisp-tarakan','satu');
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
INSERT INTO "penugasan" VALUES(1,'kadis','pi4egkkepxgnnb4hnnf54rwold','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(2,'sekretaris','od774ndm5wt6q4vyzvch4f4x5h','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(3,'kabid','4yxf3kpebk7psprhpgnubvecmw','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(4,'statistisi','3a2vpqaewtovpkujton3iawtir','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(5,'analis','mtkul5ih4n7egtwcjg7maler5f','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
INSERT INTO "penugasan" VALUES(6,'admin','3qqfyqe4c5pafz5l4b4ssxveqy','definitif','2026-11-26 09:12:58.953377',NULL,'dkisp-tarakan',NULL,NULL,'menunggu');
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
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',1,'PermohonanDiajukan','2026-11-26 09:13:00.953377','{"at":"2026-11-26T09:13:00.953377+00:00","dokumen":[{"id":"2dcjhf6urz6r7xgdyflabrkgpk","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10","slot":"permohonan","ukuran":4}],"nomor":"0001/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"pemohon":"klx5hva2hrinkapnv3zgha6i7z","rahasia":"XwOL9WJi4JtLi2FPw0VK6jCLfUBcxBM1IBK8HV4BeyyD8Fr22So8j8yFflBYbnR8JK1g7KlYJLvRNk0lxVJC06HDlwL8oPnPQnWUTEZkhzb821oTZ9CQLxgKi031Z5ZrWU3zI7Sgeo/vtwLvG1lyyQ1h3ow4RWBU3Tse7qt3MXwj9wEzpg8xK6qJcQL0L/qecyfgTa+v1ijq98JuhWujDvysF0xjysBDWczwFeF7oLo8OwVSY5B0mRPVMmW92d8z5UaVewLear8weQPrYb3PyEZ9mlH+0Dw6iXJdQ0RMbmftE9fd5ZFcF6qoSqEf9Efp7cR7wzE0g1SMIh54tSCXtqYTKoKrNzwKN8GOZAo4Zqt4L8Z6zOwZ0N96FELzalc1nGYHc4fxPHijcDvgtARaxVRFyjG7ou+yrEqKF55uafDGdm/LtfJ/PhZ9Nl+ER0YYo4H2i2YLm+qC2iSRSAbzZEU=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','klx5hva2hrinkapnv3zgha6i7z','0000000000000000000000000000000000000000000000000000000000000000','0b0995a3f8da8bd6d63e9882acfa700f1f0771e0eb70002807065c824ced7d4b','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',2,'LangkahDibuka','2026-11-26 09:13:00.953377','{"aksi":"ajukan","at":"2026-11-26T09:13:00.953377+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"samping":false}',NULL,'0b0995a3f8da8bd6d63e9882acfa700f1f0771e0eb70002807065c824ced7d4b','def310c12782473e912fee20b6dd1905e0e3d298c3b4e40492501092aef44db6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',3,'LangkahSelesai','2026-11-26 09:13:00.953377','{"at":"2026-11-26T09:13:00.953377+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'def310c12782473e912fee20b6dd1905e0e3d298c3b4e40492501092aef44db6','fc8cd0bc01e43bcc9872b96cc4166b2d992ff824a199940f9e368db55f38db6f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',4,'LangkahDibuka','2026-11-26 09:13:00.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:00.953377+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'fc8cd0bc01e43bcc9872b96cc4166b2d992ff824a199940f9e368db55f38db6f','ecfafdeb57a151ad5537826cb89ee075111546ca7d30722d9adc4f21304774eb','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',1,'PermohonanDiajukan','2026-11-26 09:13:02.953377','{"at":"2026-11-26T09:13:02.953377+00:00","dokumen":[{"id":"enq5jgpkkpguacw42sd4fxu4x7","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"af35bd90273f2d25b7588f6a1f8625da2db5677b1fa98a45a52c3e11bffa1fe2","slot":"permohonan","ukuran":3}],"nomor":"0002/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"pemohon":"klx5hva2hrinkapnv3zgha6i7z","rahasia":"0VXvEuO05WPSpDz1+g8E+ZdNQv1RLBChnQzh5+yxvubbEHF4MSNSkOikpejeIRVrNMvReie9ZAxUJTVC+iwzyL8jxfnNiSpvn88paNZpmalTsXvY6eAsmmvjfIj97V/P6UZnMJM0pon/KZ6ig6QsGg4Bp9uMX5s0OmfLNaSja0ILTeFlcquOXcMY1+o998YDEk5ngHkuaY0SG7CsvEDQaZmGXLmbKIgM/DcXLZRXOUsxTCMzYAC853kA3+ipQhHULicj4VAn/kQ622PWTnHzOcldjjTb+GSNcyAr0szL9mAD7rYzzltjQLNazPtuDUzKDIpEPfjrK/qm8Z1lQXdsIZG2Xw1F0k5ksQ9Z4ePre8hXivNPUF6CM0GY+leS8U0G5d19UiC2vs41sCIIRi2zSVfiWmJjn/BTptw22P+wAEJBvqSU4/QxOL9a8buefAVAbWNPs3YfDfK8w22y7fJ8Qhc=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','klx5hva2hrinkapnv3zgha6i7z','0000000000000000000000000000000000000000000000000000000000000000','501de6067b759d2aaeb9dc0f45a94d05957ecae0103172a9a9c580563c2b27bc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',2,'LangkahDibuka','2026-11-26 09:13:02.953377','{"aksi":"ajukan","at":"2026-11-26T09:13:02.953377+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"samping":false}',NULL,'501de6067b759d2aaeb9dc0f45a94d05957ecae0103172a9a9c580563c2b27bc','d1d9b0a6b041224aed23b699e3c9ed8658aef6c3fd949f46b38dc5b7ed0d168d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',3,'LangkahSelesai','2026-11-26 09:13:02.953377','{"at":"2026-11-26T09:13:02.953377+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'d1d9b0a6b041224aed23b699e3c9ed8658aef6c3fd949f46b38dc5b7ed0d168d','81d19483e9983fca8b584fc44041e0cbfcfa8e37b76c26c076b67e2671fb48b3','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',4,'LangkahDibuka','2026-11-26 09:13:02.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:02.953377+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'81d19483e9983fca8b584fc44041e0cbfcfa8e37b76c26c076b67e2671fb48b3','37f8292f9d56be94653dd0b8de5285844f758008386dff0156576776667d4127','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',1,'PermohonanDiajukan','2026-11-26 09:13:04.953377','{"at":"2026-11-26T09:13:04.953377+00:00","dokumen":[{"id":"rsg2acazpn7jwh7vqsm62oupun","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"362f872e5bd9d979874c8fe8fada37980d9b74e3ae2dc75a157ad1a36546a2f7","slot":"permohonan","ukuran":4}],"nomor":"0003/2026","oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"},"pemohon":"klx5hva2hrinkapnv3zgha6i7z","rahasia":"Ve0g2gxZfA3bXJaiT3Ek2wiI/xEH1v01UkoxtuIbPzlaFNn6TTX/UemJFf6D6oMbKhzvO7bGpXeXN2me7DNUiTCez3awQNT9vPHRI3iqiBqDGgaOD2oHCDkkrSoDRyWNn7zyXhfgU9Gx0DnG8SXj4hR2PTgk61KVoGw+DYMFACN7Eay5IYid/MnleLSTfb+N4kq71rFNlJwsuDAKa+sF0X/QWE8JN16a8d9Bkqx9IMYedcEiGLLDFgO3u/GYDxNpXDmeRbCFD72UNGmGnRptvun3FUPaZQHtUClXR/J1Vhh6AoUOnE5fpLw039CxXw2H1uyhBso2FrxbYbRFDRl2IsEADWi2xVsgQNKZN4+hX5kayVF6n6Foc2vVxHsHEYQAv/NHqG8Wrx45c+EizuWKILbsIDgaOULH3mYrfYMn15gVZm77Mzhhapq5DQLsCYaj09AyOfYSZTeOGvWK3LqFrSs=","sop":"dkisp-tarakan/layanan-data-statistik-sektoral","sop_versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10"}','klx5hva2hrinkapnv3zgha6i7z','0000000000000000000000000000000000000000000000000000000000000000','afd3c0957c29de3879d608fbd226cf7a27a6b7432c2e4b4894e6686fd7eb77fc','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',2,'LangkahDibuka','2026-11-26 09:13:04.953377','{"aksi":"ajukan","at":"2026-11-26T09:13:04.953377+00:00","bagian":0,"dari":null,"induk":null,"jabatan":"pemohon","judul":"","kunci":null,"lb":1,"no":1,"oleh":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","putaran":1,"samping":false}',NULL,'afd3c0957c29de3879d608fbd226cf7a27a6b7432c2e4b4894e6686fd7eb77fc','e3cfa669922ef61d3e48a8500ec45883d02780e7c75fc0df1615e23fca455dcd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',3,'LangkahSelesai','2026-11-26 09:13:04.953377','{"at":"2026-11-26T09:13:04.953377+00:00","lb":1,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'e3cfa669922ef61d3e48a8500ec45883d02780e7c75fc0df1615e23fca455dcd','5eea81cc460ccd259ff30e6693ba63197b9823bd66e92d03146e138e1870db4e','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',4,'LangkahDibuka','2026-11-26 09:13:04.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:04.953377+00:00","bagian":1,"dari":1,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":2,"no":1,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5eea81cc460ccd259ff30e6693ba63197b9823bd66e92d03146e138e1870db4e','1fdb57fa2deb780cb865431c693a364ac075e8860e2294075357749cf522f7b1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',5,'DisposisiDiberikan','2026-11-26 09:13:06.953377','{"at":"2026-11-26T09:13:06.953377+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"rahasia":"iTofbFPvvCZEPyOmgRFxmNNIRinBQuGINTwdyKg8b1EMYojV6xPk+OyaJVFDFduPXm5cgUGt0UET3g==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','ecfafdeb57a151ad5537826cb89ee075111546ca7d30722d9adc4f21304774eb','caf8e06475db48cfdfe165231879bf82b1163bbce41302246c9a74f3a74be087','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',6,'LangkahSelesai','2026-11-26 09:13:06.953377','{"at":"2026-11-26T09:13:06.953377+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"}}',NULL,'caf8e06475db48cfdfe165231879bf82b1163bbce41302246c9a74f3a74be087','78613bad3ccff201a99f1c0e2bccdd583a55bd9d27481bf8080f804089c56fa6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',7,'LangkahDibuka','2026-11-26 09:13:06.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:06.953377+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'78613bad3ccff201a99f1c0e2bccdd583a55bd9d27481bf8080f804089c56fa6','06a58401505097cca78072ccd5cf5e6d84c81aa8a2a0ce04f228714bdc4a6143','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',8,'DisposisiDiberikan','2026-11-26 09:13:08.953377','{"at":"2026-11-26T09:13:08.953377+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"},"rahasia":"rYFU38HzHYwky79S3Uyos8e/ZHzqIP+/kYjlPbCeD+wX56VusM/AmF4mNhmr+NlLgAvrag58wVnfUQ==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','06a58401505097cca78072ccd5cf5e6d84c81aa8a2a0ce04f228714bdc4a6143','00e0b2bc3268959c23861dfb01aeed72b5ccdde047a2cf26d3a4edaf6b7c6f63','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',9,'LangkahSelesai','2026-11-26 09:13:08.953377','{"at":"2026-11-26T09:13:08.953377+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"}}',NULL,'00e0b2bc3268959c23861dfb01aeed72b5ccdde047a2cf26d3a4edaf6b7c6f63','c800c34a5cc0a20af53fbe615ab11200309f321b3b41f80caa33651359800d04','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',10,'LangkahDibuka','2026-11-26 09:13:08.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:08.953377+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'c800c34a5cc0a20af53fbe615ab11200309f321b3b41f80caa33651359800d04','092ad8c7e27aae5792b4efe52f701429ac99b89b758ea9c25f7eaff16118e257','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',11,'DisposisiDiberikan','2026-11-26 09:13:10.953377','{"at":"2026-11-26T09:13:10.953377+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"},"rahasia":"iJJzjK6LHer8T5dPvEz12fNHqstK1P/IpobKJTgArdHEvscP52PmKe0oE2UX1CT2SPNg9+n0OApP8g==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','092ad8c7e27aae5792b4efe52f701429ac99b89b758ea9c25f7eaff16118e257','2a5b009bbbf43370dc526b9086dda424547360aa7727ac9128dc7bd5a77aa60f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',12,'LangkahSelesai','2026-11-26 09:13:10.953377','{"at":"2026-11-26T09:13:10.953377+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"}}',NULL,'2a5b009bbbf43370dc526b9086dda424547360aa7727ac9128dc7bd5a77aa60f','ee2d9fa181cedafbe2e9f65201380f5c7a401b9bd175d18beac6c8fbfd2ea5d0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',13,'LangkahDibuka','2026-11-26 09:13:10.953377','{"aksi":"susun_surat","at":"2026-11-26T09:13:10.953377+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ee2d9fa181cedafbe2e9f65201380f5c7a401b9bd175d18beac6c8fbfd2ea5d0','b7a629f129faa858081621a8f211aadcc0c7e900b4559bd019ee329769fbdf5c','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',14,'DokumenDilampirkan','2026-11-26 09:13:12.953377','{"at":"2026-11-26T09:13:12.953377+00:00","dokumen":{"id":"rgxnascrpvehvxvuixon6ejwfi","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"91d6b2a3743848d2f7beb15f422611376c2a739b49773061b062b2712fac78d9","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"},"rahasia":"eJhLxb+RyctWWaaJwdZzLbU3sCiKcf93USbDscwtiKvn2hlqWZd0VQbZYqra7gkP"}','klx5hva2hrinkapnv3zgha6i7z','b7a629f129faa858081621a8f211aadcc0c7e900b4559bd019ee329769fbdf5c','15941b3b95b4248a5672b1a3656f20f9a82b0240c6e5aba473c4140b897b9089','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',15,'DrafSuratDisusun','2026-11-26 09:13:14.953377','{"at":"2026-11-26T09:13:14.953377+00:00","dokumen":{"id":"fmsaacifo7pnj37ypknrywxrmn","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"14fc188b1e0001913b07484867c4fa30809c98042a0d5bd47f675532ea041bbf","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'15941b3b95b4248a5672b1a3656f20f9a82b0240c6e5aba473c4140b897b9089','f1f517971832994bb12696b58173e0a2be42d38c8baca124cc5769230e2e3e77','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',16,'LangkahSelesai','2026-11-26 09:13:16.953377','{"at":"2026-11-26T09:13:16.953377+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"}}',NULL,'f1f517971832994bb12696b58173e0a2be42d38c8baca124cc5769230e2e3e77','a759dfde99dd2beffd9190597d7821b368958cac32139d8948f3a89f532ffac7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',17,'LangkahDibuka','2026-11-26 09:13:16.953377','{"aksi":"paraf","at":"2026-11-26T09:13:16.953377+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'a759dfde99dd2beffd9190597d7821b368958cac32139d8948f3a89f532ffac7','80bd6f80f69cf0816ef8c3b183e2dd8502ce1fa49a18211106230cc936ba20ea','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',18,'ParafDibubuhkan','2026-11-26 09:13:18.953377','{"at":"2026-11-26T09:13:18.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"}}',NULL,'80bd6f80f69cf0816ef8c3b183e2dd8502ce1fa49a18211106230cc936ba20ea','9298f11a2682c99ca05de36d8c4daaef53046b451c2e8d4eefe62f4049c88ba1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',19,'LangkahSelesai','2026-11-26 09:13:18.953377','{"at":"2026-11-26T09:13:18.953377+00:00","lb":6,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"}}',NULL,'9298f11a2682c99ca05de36d8c4daaef53046b451c2e8d4eefe62f4049c88ba1','5cf8afd84362a92a798a59a8569f17d17447eff4d326bda62e4cea8983c4bdc6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',20,'LangkahDibuka','2026-11-26 09:13:18.953377','{"aksi":"paraf","at":"2026-11-26T09:13:18.953377+00:00","bagian":0,"dari":6,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":7,"no":6,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'5cf8afd84362a92a798a59a8569f17d17447eff4d326bda62e4cea8983c4bdc6','e6687d03b506f172ce8ff8a71b98691d0b68b963e39e3bb9d1dd7c3d756867e5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',21,'ParafDibubuhkan','2026-11-26 09:13:20.953377','{"at":"2026-11-26T09:13:20.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"}}',NULL,'e6687d03b506f172ce8ff8a71b98691d0b68b963e39e3bb9d1dd7c3d756867e5','ee5ab38f1a043173ced1c3499ad89d96ecb5ccf7a69710cacf68f7e46f65d5e2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',22,'LangkahSelesai','2026-11-26 09:13:20.953377','{"at":"2026-11-26T09:13:20.953377+00:00","lb":7,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"}}',NULL,'ee5ab38f1a043173ced1c3499ad89d96ecb5ccf7a69710cacf68f7e46f65d5e2','1fdaaf05833af3bb0adfb3f10aab2fcc26cb4438056b17073a7f2d7846687614','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',23,'LangkahDibuka','2026-11-26 09:13:20.953377','{"aksi":"paraf","at":"2026-11-26T09:13:20.953377+00:00","bagian":0,"dari":7,"induk":null,"jabatan":"sekretaris","judul":"","kunci":null,"lb":8,"no":7,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'1fdaaf05833af3bb0adfb3f10aab2fcc26cb4438056b17073a7f2d7846687614','b4fcb2927f4d0db396fca6f73b7c22c7d72f8e89f6d8462a58aba93de3357820','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',24,'ParafDibubuhkan','2026-11-26 09:13:22.953377','{"at":"2026-11-26T09:13:22.953377+00:00","isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"od774ndm5wt6q4vyzvch4f4x5h","sebagai":"definitif"}}',NULL,'b4fcb2927f4d0db396fca6f73b7c22c7d72f8e89f6d8462a58aba93de3357820','c22e624c5cf15df37b770e89a94764ab659bf3b515051621c44180976304abea','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',25,'LangkahSelesai','2026-11-26 09:13:22.953377','{"at":"2026-11-26T09:13:22.953377+00:00","lb":8,"oleh":{"jabatan":"sekretaris","mewakili":null,"orang":"od774ndm5wt6q4vyzvch4f4x5h","sebagai":"definitif"}}',NULL,'c22e624c5cf15df37b770e89a94764ab659bf3b515051621c44180976304abea','9cf2397c26b245851d656085d1202f0132ecab04519827e597dd4447cb7b4cf8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',26,'LangkahDibuka','2026-11-26 09:13:22.953377','{"aksi":"tandatangani","at":"2026-11-26T09:13:22.953377+00:00","bagian":0,"dari":8,"induk":null,"jabatan":"kadis","judul":"","kunci":null,"lb":9,"no":8,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9cf2397c26b245851d656085d1202f0132ecab04519827e597dd4447cb7b4cf8','7396e83003c0f89eed1fcb74d96de1989e702691a4b5590329d46490ac7bee12','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',27,'NomorSuratDipesan','2026-11-26 09:13:22.953377','{"at":"2026-11-26T09:13:22.953377+00:00","nomor":{"aliran":"surat:000.8.3.3.3","kode":"V7XWCLMQCGPCFBZ7","nomor":"000.8.3.3.3/001/DKISP/2026","tahun":2026,"urut":1},"oleh":null}',NULL,'7396e83003c0f89eed1fcb74d96de1989e702691a4b5590329d46490ac7bee12','260f7c1ccd08ffe78cf906c7691036f3c3981014b23675ad82998fe9bf0970e2','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',28,'SuratDirender','2026-11-26 09:13:24.953377','{"at":"2026-11-26T09:13:24.953377+00:00","docx":{"id":"trzlkgun4ihagtxmgktffxwolr","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a","slot":"surat","ukuran":32},"gambar":null,"isi_hash":"6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8","oleh":null,"pdf":null,"penanda":null,"tanggal":"2026-11-26"}',NULL,'260f7c1ccd08ffe78cf906c7691036f3c3981014b23675ad82998fe9bf0970e2','6a407bed9cc7cfb2c45ae480f9c8566a24a9ecb7e237c8411f7d408648df3bf6','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',29,'SuratDitandatangani','2026-11-26 09:13:26.953377','{"at":"2026-11-26T09:13:26.953377+00:00","dicatat":null,"dokumen":null,"lb":9,"nomor":"000.8.3.3.3/001/DKISP/2026","oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"penyedia":"none","permintaan":"","seri":"","sha256":"6a7c06c267ff71bc4fc4ea1c735c511176f6c306532a182a7c5e038e5dec104a","sidik":""}',NULL,'6a407bed9cc7cfb2c45ae480f9c8566a24a9ecb7e237c8411f7d408648df3bf6','857576a3b9f7bd96bb53456bad212608c53b2cb6282312d935af508c2b43113d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',30,'LangkahSelesai','2026-11-26 09:13:26.953377','{"at":"2026-11-26T09:13:26.953377+00:00","lb":9,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"}}',NULL,'857576a3b9f7bd96bb53456bad212608c53b2cb6282312d935af508c2b43113d','9810114983cf96a56893c187700bd25fcf1cf8d4bb78e2acc27dc9287b04b656','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',31,'LangkahDibuka','2026-11-26 09:13:26.953377','{"aksi":"serahkan","at":"2026-11-26T09:13:26.953377+00:00","bagian":0,"dari":9,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":10,"no":9,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'9810114983cf96a56893c187700bd25fcf1cf8d4bb78e2acc27dc9287b04b656','61adcdb59c7f0cde10559483f1605ea648101b107bef4d15e6f4ac0390afbf3d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',32,'BerkasDiserahkan','2026-11-26 09:13:28.953377','{"at":"2026-11-26T09:13:28.953377+00:00","lb":10,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"}}',NULL,'61adcdb59c7f0cde10559483f1605ea648101b107bef4d15e6f4ac0390afbf3d','a2be1c4cc458f921a0ab8aa6cbeaded3daf27a99fa1c64d3c6c3fec1f4db7cc1','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',33,'SerahTerimaDikonfirmasi','2026-11-26 09:13:30.953377','{"at":"2026-11-26T09:13:30.953377+00:00","bukti":null,"lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'a2be1c4cc458f921a0ab8aa6cbeaded3daf27a99fa1c64d3c6c3fec1f4db7cc1','57cdaa1ae7af60421f7cd9112f6e650a24c76069d48a9d23f1e78e0ae915c5a8','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',34,'LangkahSelesai','2026-11-26 09:13:30.953377','{"at":"2026-11-26T09:13:30.953377+00:00","lb":10,"oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'57cdaa1ae7af60421f7cd9112f6e650a24c76069d48a9d23f1e78e0ae915c5a8','e26ebfed7e4dcbe5d14e479badb348372f486430c2ea32f2a6820eb489ddd451','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('lszjojgmlghmg5k7b4ffp4q5vw',35,'BerkasSelesai','2026-11-26 09:13:30.953377','{"at":"2026-11-26T09:13:30.953377+00:00","oleh":{"jabatan":null,"mewakili":null,"orang":"klx5hva2hrinkapnv3zgha6i7z","sebagai":"definitif"}}',NULL,'e26ebfed7e4dcbe5d14e479badb348372f486430c2ea32f2a6820eb489ddd451','26a8822b3ea85f5eeb02bbf24b258a1d1338d40e1654ef3bc7b89d98393fa38d','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',5,'DisposisiDiberikan','2026-11-26 09:13:32.953377','{"at":"2026-11-26T09:13:32.953377+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"rahasia":"by2Vl7MO5Y4CfNqN+f6ucjNdem3tnpQDiVfPPytEL+xZ4S9gd7yAm98JbL7B6OgGawnjmfsqsnjjMw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','37f8292f9d56be94653dd0b8de5285844f758008386dff0156576776667d4127','ede6a690c14d5fc6a0b288b48d4ec26a240d7943ba7bb3f47db6a80a1713b377','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',6,'LangkahSelesai','2026-11-26 09:13:32.953377','{"at":"2026-11-26T09:13:32.953377+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"}}',NULL,'ede6a690c14d5fc6a0b288b48d4ec26a240d7943ba7bb3f47db6a80a1713b377','52b7c45287f54e8973abfc2f5fa92eac237cdb20ad5e12b920020757a053cee0','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',7,'LangkahDibuka','2026-11-26 09:13:32.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:32.953377+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'52b7c45287f54e8973abfc2f5fa92eac237cdb20ad5e12b920020757a053cee0','9a6b2ac299f8f14bc82e930b00133257a98d009140ee2ac5dfd0fb0f4d46a142','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',8,'DisposisiDiberikan','2026-11-26 09:13:34.953377','{"at":"2026-11-26T09:13:34.953377+00:00","instruksi":[],"lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"},"rahasia":"mzlpGAvSR+P+jdeYhjIudYOmLoZaK+wlRUu77mWKzCgkzN0bzMiQqVEiytB8oUi27NhX21o1vezhLQ==","sifat":"biasa","tujuan":[{"jabatan":"statistisi","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','9a6b2ac299f8f14bc82e930b00133257a98d009140ee2ac5dfd0fb0f4d46a142','d84ae5e4cebb3c7c81159b2e20086cd1ff5e4a0a2e04c162b28e20b8c8e3ef17','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',9,'LangkahSelesai','2026-11-26 09:13:34.953377','{"at":"2026-11-26T09:13:34.953377+00:00","lb":3,"oleh":{"jabatan":"kabid","mewakili":null,"orang":"4yxf3kpebk7psprhpgnubvecmw","sebagai":"definitif"}}',NULL,'d84ae5e4cebb3c7c81159b2e20086cd1ff5e4a0a2e04c162b28e20b8c8e3ef17','ea7c471060cb659adef435e2274741755c06bafcb0ea51afbddc964b17375ffd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',10,'LangkahDibuka','2026-11-26 09:13:34.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:34.953377+00:00","bagian":0,"dari":3,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":4,"no":3,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'ea7c471060cb659adef435e2274741755c06bafcb0ea51afbddc964b17375ffd','67ff3cd3a578381ffedc3c2f0f37ad9c6f208d5ef08a63e7dba64ea1104df349','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',11,'DisposisiDiberikan','2026-11-26 09:13:36.953377','{"at":"2026-11-26T09:13:36.953377+00:00","instruksi":[],"lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"},"rahasia":"keIl63s3LRg4oin+r7tnnoKPmcRUPK6jHsfoV87Dam32w9bPzKs7OQdRbUM5m7x3XX71YdMhjUZ+jw==","sifat":"biasa","tujuan":[{"jabatan":"analis","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','67ff3cd3a578381ffedc3c2f0f37ad9c6f208d5ef08a63e7dba64ea1104df349','8c5b0c2736d205f7a80dbf737624fa3dffc88e8a3f0f13494a7c68c6d4d2b8e7','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',12,'LangkahSelesai','2026-11-26 09:13:36.953377','{"at":"2026-11-26T09:13:36.953377+00:00","lb":4,"oleh":{"jabatan":"statistisi","mewakili":null,"orang":"3a2vpqaewtovpkujton3iawtir","sebagai":"definitif"}}',NULL,'8c5b0c2736d205f7a80dbf737624fa3dffc88e8a3f0f13494a7c68c6d4d2b8e7','128420b4655f0a4b1cf13a7be71e7903160708f0bcad6d7fa34542d8a45c6411','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',13,'LangkahDibuka','2026-11-26 09:13:36.953377','{"aksi":"susun_surat","at":"2026-11-26T09:13:36.953377+00:00","bagian":0,"dari":4,"induk":null,"jabatan":"analis","judul":"","kunci":null,"lb":5,"no":4,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'128420b4655f0a4b1cf13a7be71e7903160708f0bcad6d7fa34542d8a45c6411','504d6d0270a769ad4c7eeac2ef72da7281128012716b9f5327ae444c942bfd37','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',14,'DokumenDilampirkan','2026-11-26 09:13:38.953377','{"at":"2026-11-26T09:13:38.953377+00:00","dokumen":{"id":"bgwuwpslohjewpgqubrk7o2kjj","kode":null,"lb":5,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"ffd411214f636f45e115998262ab99c5d720d0c1f57d57061b6c2b8cc43f22e3","slot":"data","ukuran":31},"lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"},"rahasia":"Zvqlw51ol5CND267DYuTlNZv3hiIOcSXRCNeSL7fgQKO95gLlE4qHUbM4yrvO1I+"}','klx5hva2hrinkapnv3zgha6i7z','504d6d0270a769ad4c7eeac2ef72da7281128012716b9f5327ae444c942bfd37','a97709d04f880a0ccc808d8b3bcf14775fa91d3ec8c9260a6a380de399afc981','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',15,'DrafSuratDisusun','2026-11-26 09:13:40.953377','{"at":"2026-11-26T09:13:40.953377+00:00","dokumen":{"id":"e2cy4oxzqwjswmcnev5izxmibu","kode":null,"lb":null,"mime":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","sha256":"3f3d104baaea0a2d07e0a229ea66433e1e3360057c8e57fcb705ab5294fe51b0","slot":"draf","ukuran":31},"gambar":null,"isi_versi":1,"lb":5,"oleh":null,"pdf":null,"penanda":null,"sumber":"isian","versi":1}',NULL,'a97709d04f880a0ccc808d8b3bcf14775fa91d3ec8c9260a6a380de399afc981','7f4269bd9feaa8547e3ec2034a5c7e160db1fd366a11fa6be617e794d012f526','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',16,'LangkahSelesai','2026-11-26 09:13:42.953377','{"at":"2026-11-26T09:13:42.953377+00:00","lb":5,"oleh":{"jabatan":"analis","mewakili":null,"orang":"mtkul5ih4n7egtwcjg7maler5f","sebagai":"definitif"}}',NULL,'7f4269bd9feaa8547e3ec2034a5c7e160db1fd366a11fa6be617e794d012f526','126d3cbe215fde62e15092fe97be304bb6d44e4cb4f14200d592984833901c7f','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('smppftgb5wj5msuqooctnslxhd',17,'LangkahDibuka','2026-11-26 09:13:42.953377','{"aksi":"paraf","at":"2026-11-26T09:13:42.953377+00:00","bagian":0,"dari":5,"induk":null,"jabatan":"statistisi","judul":"","kunci":null,"lb":6,"no":5,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'126d3cbe215fde62e15092fe97be304bb6d44e4cb4f14200d592984833901c7f','bc957f5bc855c8d274f0ea9c35fd00c53c1e419940e334233f1db9b65f0c4a89','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',5,'DisposisiDiberikan','2026-11-26 09:13:44.953377','{"at":"2026-11-26T09:13:44.953377+00:00","instruksi":[],"lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"},"rahasia":"q2y3D5cK/AeqT84oAqrRLrhuuAjlOfXL/zIRgJYTGImdxy8JYTH/hNnFdWMDdLW8OrVJ5JO906ejtw==","sifat":"biasa","tujuan":[{"jabatan":"kabid","jenis":"utama","orang":null}]}','klx5hva2hrinkapnv3zgha6i7z','1fdb57fa2deb780cb865431c693a364ac075e8860e2294075357749cf522f7b1','9a893b85eee354e420131fbfa9b26ba8b5d1798c4725b74d00bf19871d19cdbd','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',6,'LangkahSelesai','2026-11-26 09:13:44.953377','{"at":"2026-11-26T09:13:44.953377+00:00","lb":2,"oleh":{"jabatan":"kadis","mewakili":null,"orang":"pi4egkkepxgnnb4hnnf54rwold","sebagai":"definitif"}}',NULL,'9a893b85eee354e420131fbfa9b26ba8b5d1798c4725b74d00bf19871d19cdbd','67f506e0e3a68a80f66f73a0051d1391b81ca564d9e90bf71b5b8bc9e913e1f5','dkisp-tarakan');
INSERT INTO "peristiwa" VALUES('xcg77cor7gbknf42nd7qxzvk45',7,'LangkahDibuka','2026-11-26 09:13:44.953377','{"aksi":"disposisi","at":"2026-11-26T09:13:44.953377+00:00","bagian":0,"dari":2,"induk":null,"jabatan":"kabid","judul":"","kunci":null,"lb":3,"no":2,"oleh":null,"orang":null,"putaran":1,"samping":false}',NULL,'67f506e0e3a68a80f66f73a0051d1391b81ca564d9e90bf71b5b8bc9e913e1f5','6b74c4242060f7cbd07538c79b641c7ae7a1179b330561099849a381a09a6f33','dkisp-tarakan');
CREATE TABLE preferensi (
	id INTEGER NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	ringkasan VARCHAR(5), 
	senyap_sampai VARCHAR(10), 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_preferensi PRIMARY KEY (id), 
	CONSTRAINT uq_preferensi_instansi_orang_id UNIQUE (instansi, orang_id)
);
CREATE TABLE "ringkasan" (
	id INTEGER NOT NULL, 
	orang_id VARCHAR(40) NOT NULL, 
	tanggal VARCHAR(10) NOT NULL, 
	jatuh_at DATETIME NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	instansi VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_ringkasan PRIMARY KEY (id), 
	CONSTRAINT uq_ringkasan_instansi_tanggal_orang_id UNIQUE (instansi, tanggal, orang_id)
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
INSERT INTO "sop_versi" VALUES(1,'dkisp-tarakan/layanan-data-statistik-sektoral','785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10','{"batas_hukum_hari":10,"id":"dkisp-tarakan/layanan-data-statistik-sektoral","identitas":{"bidang":"Bidang Statistik dan Persandian","catatan_sumber":"Naskah tidak mencantumkan jumlah waktu; baris-barisnya berjumlah 11 hari kerja, lebih dari 10 hari kerja menurut UU 14/2008 Pasal 22. Garis bagan alir tidak terbaca pada pindaian: arah pengembalian ke langkah 4 adalah bacaan kami.","dasar_hukum":["Undang-Undang Nomor 16 Tahun 1997 tentang Statistik","Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah","Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik","Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik","Peraturan Walikota No.6 Tahun 2014 tentang Pedoman Penyusunan Standar Operasional Prosedur","Peraturan Wali Kota Tarakan Nomor 61 Tahun 2021 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Komunikasi, Informatika, Statistik dan Persandian"],"disahkan_oleh":{"jabatan":"Kepala","nama":"dr. WITOYO","nip":"196501112000121002","pangkat":"PEMBINA TK. I / IVB"},"keterkaitan":["Seluruh Perangkat Daerah di Kota Tarakan","Badan Pusat Statistik (BPS) Kota Tarakan"],"kualifikasi":["Mempunyai kemampuan dan keterampilan dalam menyajikan data","Memahami tugas pokok dan fungsi statistik sektoral","Pendidikan serendah-rendahnya SMA"],"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pencatatan":["surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"],"peralatan":["Komputer lengkap","Alat tulis kantor","Jaringan internet","Server","Aplikasi"],"peringatan":["Jika terjadi keterlambatan pada satu titik proses (Pelaksana) akan menyebabkan keterlambatan pada titik proses berikutnya"],"tanggal_efektif":"","tanggal_pembuatan":"03 Januari 2022","tanggal_pengesahan":"02 Agustus 2024","tanggal_revisi":"10 Juli 2024","waktu_total_tercetak":""},"instansi":"dkisp-tarakan","langkah":[{"bagian":[{"aksi":"ajukan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"pemohon","pengendali":null,"peserta":[],"surat":null},{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Mengajukan surat permohonan data statistik kepada Kepala Dinas","kelengkapan":["surat permohonan"],"keterangan":"","no":1,"output":["disposisi surat"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi surat masuk dari kepala dinas serta menindaklanjutinya","kelengkapan":["disposisi dari kepala dinas"],"keterangan":"","no":2,"output":["disposisi kepada kepala seksi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"disposisi","dengan_paraf":false,"kembali_ke":null,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menerima disposisi kepala bidang dan menindaklanjuti bersama staf","kelengkapan":["disposisi dari kepala bidang"],"keterangan":"","no":3,"output":["disposisi kepada staf"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"susun_surat","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":"surat-balasan"}],"kegiatan":"Menyiapkan surat balasan dilengkapi data sesuai permintaan pemohon","kelengkapan":["disposisi dari kasi"],"keterangan":"","no":4,"output":["surat balasan dilengkapi data"],"waktu":"3 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"statistisi","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memeriksa draf surat balasan dan kelengkapan data yang telah disusun oleh staf","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":5,"output":["surat balasan diparaf kasi"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kabid","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memverifikasi draf surat balasan dan kelengkapan data yang telah diparaf oleh kepala seksi statistik","kelengkapan":["surat balasan diparaf kasi"],"keterangan":"","no":6,"output":["surat balasan diparaf kabid"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"paraf","dengan_paraf":false,"kembali_ke":4,"pelaksana":"sekretaris","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Memberikan paraf pada surat balasan dan kelengkapan data yang telah diparaf oleh kepala bidang","kelengkapan":["surat balasan diparaf kabid"],"keterangan":"","no":7,"output":["surat balasan diparaf sekretaris"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"tandatangani","dengan_paraf":false,"kembali_ke":4,"pelaksana":"kadis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menandatangani surat balasan beserta kelengkapan data","kelengkapan":["surat balasan diparaf sekretaris"],"keterangan":"","no":8,"output":["surat balasan bertandatangan kadis"],"waktu":"1 hari kerja"},{"bagian":[{"aksi":"serahkan","dengan_paraf":false,"kembali_ke":null,"pelaksana":"analis","pengendali":null,"peserta":[],"surat":null}],"kegiatan":"Menyerahkan surat balasan beserta kelengkapan data kepada pemohon","kelengkapan":["surat balasan dilengkapi data"],"keterangan":"","no":9,"output":["data sesuai permintaan"],"waktu":"1 hari kerja"}],"mulai_setiap":null,"nama":"Layanan Data Statistik Sektoral","nomor":"000.8.3.3.3/30/SOP/DKISP/2024","pengaju":"pemohon","peran":[{"alias":[],"kode":"pemohon","nama":"Pemohon"},{"alias":["kasi","kepala seksi","kepala seksi statistik"],"kode":"statistisi","nama":"Statistisi Ahli Muda"},{"alias":["kepala bidang"],"kode":"kabid","nama":"Kepala Bidang Statistik dan Persandian"},{"alias":[],"kode":"sekretaris","nama":"Sekretaris"},{"alias":["kepala dinas"],"kode":"kadis","nama":"Kadis"},{"alias":["staf"],"kode":"analis","nama":"Analis Statistik"}],"pertanyaan":[{"boleh_lewati":false,"jenis":"teks","kode":"nama","label":"Nama","maks":100,"pilihan":[],"tanya":"Siapa nama lengkap Bapak/Ibu? Contoh Rina Wulandari."},{"boleh_lewati":false,"jenis":"teks","kode":"pekerjaan","label":"Pekerjaan/instansi","maks":150,"pilihan":[],"tanya":"Apa pekerjaan atau asal instansi Bapak/Ibu? Contoh mahasiswa Universitas Borneo."},{"boleh_lewati":false,"jenis":"teks","kode":"kontak","label":"Kontak dan alamat","maks":250,"pilihan":[],"tanya":"Ke mana kami dapat menghubungi Bapak/Ibu? Tulis nomor telepon atau pos-el, lalu alamat."},{"boleh_lewati":false,"jenis":"teks","kode":"judul_data","label":"Data yang diminta","maks":300,"pilihan":[],"tanya":"Data apa yang Bapak/Ibu perlukan? Contoh jumlah pelaku UMKM."},{"boleh_lewati":false,"jenis":"teks","kode":"tahun","label":"Tahun data","maks":60,"pilihan":[],"tanya":"Untuk tahun berapa? Contoh 2025, atau 2021 sampai 2025."},{"boleh_lewati":false,"jenis":"teks","kode":"wilayah","label":"Wilayah","maks":150,"pilihan":[],"tanya":"Untuk wilayah mana? Contoh Kota Tarakan, atau Kecamatan Tarakan Barat."},{"boleh_lewati":true,"jenis":"teks","kode":"rincian","label":"Rincian","maks":300,"pilihan":[],"tanya":"Data dirinci menurut apa? Contoh menurut kelurahan dan jenis usaha. Boleh dilewati."},{"boleh_lewati":false,"jenis":"pilihan","kode":"format","label":"Format data","maks":1000,"pilihan":["Excel","PDF","CSV","Apa saja"],"tanya":"Dalam format apa data sebaiknya kami berikan?"},{"boleh_lewati":false,"jenis":"teks","kode":"tujuan","label":"Tujuan penggunaan","maks":300,"pilihan":[],"tanya":"Data akan dipakai untuk apa? Contoh penyusunan skripsi."},{"boleh_lewati":true,"jenis":"berkas","kode":"surat_permohonan","label":"Surat permohonan","maks":1000,"pilihan":[],"tanya":"Kirim berkas atau foto surat permohonan kepada Kepala Dinas. Boleh dilewati bila belum ada."}],"resume_bulanan":["sekretaris","kabid"],"versi":"785c2fd214972596e2f75aadcc8e9921214a42ce4624e55df1c1fa71d0b4be10","waktu_total":null}','2026-11-26 09:13:00.953377','dkisp-tarakan');
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
INSERT INTO "tombol" VALUES('9EqHXOFEndMOZcYuubk5omoR','7000001',201,'disposisi','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JgfE2cbn-iAzw6OVR21zrr8h','7000001',201,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6pbbEMmitGlqhW8ZpeMK02aL','7000001',201,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LcHjYyZKpqbnWF7k1W7OyNXm','7000001',201,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jn8b4I0ErIYP1LPb0UgGimf_','7000001',201,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('X3wLBC-_CXmrdVei8LTzozJC','7000001',201,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_BubZ37h9gSOFCX2vss3DqTE','7000001',201,'perpanjang','{}','lszjojgmlghmg5k7b4ffp4q5vw',2,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ArHu5qMYeXzXb3gHQUrsw3X_','7000001',101,'batal_berkas','{}','lszjojgmlghmg5k7b4ffp4q5vw',NULL,NULL,'2026-11-26 10:12:57.663722','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ke6EwjuiA55csVRMk0LIdmMB','7000001',201,'disposisi','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lj6JRMfKWTQCPi0JEi5eYfsM','7000001',201,'minta','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uDv3pd4gO-jtupXIXEGFH9fN','7000001',201,'catatan','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-IJ5gtnC9gi9DLug7o-fdikY','7000001',201,'lampiran','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('17vGmm3q2kAzq23X8QBK4J2J','7000001',201,'riwayat','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-ki_Ro5O0jVvGZ-cPicx058o','7000001',201,'tenggat','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TGE1XqM986efRlbcOrOiO4Zv','7000001',201,'perpanjang','{}','smppftgb5wj5msuqooctnslxhd',2,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7yVynu9AUDnkkUF02kmZPTW7','7000001',101,'batal_berkas','{}','smppftgb5wj5msuqooctnslxhd',NULL,NULL,'2026-11-26 10:12:57.803945','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5vdOQbVvXjPE1SFfp6Cjgl_T','7000001',201,'disposisi','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('f7hVS-J8oRx4ETZwsSqz684I','7000001',201,'minta','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Ahpw9Wp8-OPL-BzN9o6-Hl4v','7000001',201,'catatan','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('d25SR5uV4ZLR0mhgg3L814o4','7000001',201,'lampiran','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('guQaBehBkpgRZf4jZgX98hUl','7000001',201,'riwayat','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('7YE7R3MN0Cajvrqz4dJcDXXS','7000001',201,'tenggat','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1bUXWgPRQTZUIPJ1fwKClbOV','7000001',201,'perpanjang','{}','xcg77cor7gbknf42nd7qxzvk45',2,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('HyHnnsrqEe95lef1Kb6g7zmA','7000001',101,'batal_berkas','{}','xcg77cor7gbknf42nd7qxzvk45',NULL,NULL,'2026-11-26 10:12:58.074156','dkisp-tarakan');
INSERT INTO "tombol" VALUES('05cZafCAh-Ve_iHdIlKBh2jk','7000001',203,'disposisi','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vE-OICH_QlbV7FmHKePnFSXr','7000001',203,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LQV3uvuelSWRIKTMyTREYwyZ','7000001',203,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ETG7RZ4clHeSxo0CdTxt3z9H','7000001',203,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uoInD2BI5rZSdPrwDywl_VEK','7000001',203,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PehAThrZNkydLS-1aVKfJH8k','7000001',203,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',3,NULL,'2026-11-26 10:12:58.270715','dkisp-tarakan');
INSERT INTO "tombol" VALUES('GWia4jlYCRcT4U3hER5ZriHE','7000001',204,'disposisi','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-vEqcnLz6HpRioY2IiVwVnWP','7000001',204,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OsF_BXaa41d9ZvTn2QPXySV-','7000001',204,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('MbVhzEBZF57Imneui6Xz9cWO','7000001',204,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('8BH7fK5zy-0nRw_Ydeyol-FJ','7000001',204,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('S4DWu1HRdCrSa7AW_GXnvm5A','7000001',204,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',4,NULL,'2026-11-26 10:12:58.509171','dkisp-tarakan');
INSERT INTO "tombol" VALUES('a8ziu2BoseKv3wa2ERqSR-bm','7000001',205,'isi_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('BpUOnjLs-oCLlCVlPUZoOi3k','7000001',205,'lampir','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2HbthDLxBbpV4QK2FgolIUYn','7000001',205,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pEmApyaw7UFuFu49jOE-SelQ','7000001',205,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2u8iY1rk6WTUJlxAugp_G2-Y','7000001',205,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SzNgr9W9GQ8STMPxZRywSagj','7000001',205,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rRiQ4cLr-NiFj8t2pzTDxi0F','7000001',205,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:58.727965','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6DPqzNbC9OfHrMIUf_F4SDL4','7000001',205,'selesai','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:59.133756','dkisp-tarakan');
INSERT INTO "tombol" VALUES('l-uwYET65Qz9yCjiANl3r-a-','7000001',205,'lihat_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:59.133756','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DcXpdeTvul-ZlQCx7K--gVVk','7000001',205,'unduh_draf','{}','lszjojgmlghmg5k7b4ffp4q5vw',5,NULL,'2026-11-26 10:12:59.133756','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Y4cOO32kFY8TaUIRaBXI_Kku','7000001',204,'paraf','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,'6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8','2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('h5uh3NJT5mISittPJPVL63C0','7000001',204,'lihat_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('px8ALyrZ9BFmjaCIWUjKK1yR','7000001',204,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zSzBwIuXqpHSTeLX0MPI8LPI','7000001',204,'kembalikan','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Xwvsvl_M3Oejv7Ar8eVB7Z15','7000001',204,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('AiUSmwckuGuspQYpdkox-5i5','7000001',204,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('rxZzwFGEvE22jtxAIEQcaE-j','7000001',204,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SkVAJSF1XK4vs-89Bg2KejO2','7000001',204,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',6,NULL,'2026-11-26 10:12:59.279051','dkisp-tarakan');
INSERT INTO "tombol" VALUES('aPQRvV07izbj4gq0UUdIszCq','7000001',203,'paraf','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,'6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8','2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YMnO07iR_MVrWKblHsXmytgt','7000001',203,'lihat_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('EJoL5nQJQ66O1JQ6rw7OAUOV','7000001',203,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lIhKNBLaR7Bc93ioU0qSbAU2','7000001',203,'kembalikan','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1IDMXa6NilM42INtk4LctUXu','7000001',203,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2034CqH0gPn1TneCSbr90D6s','7000001',203,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('PqTiwTVu5IL7kXxKdGtL3y9e','7000001',203,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('yVr9c8mcGyZsR6KRX7X7YxwT','7000001',203,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',7,NULL,'2026-11-26 10:12:59.568035','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Q-Sf6UP7vdV97sLboNctTGT2','7000001',202,'paraf','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,'6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8','2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-_oiRPvLES16AeLvvnX2efDt','7000001',202,'lihat_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zFxdtchvZefmqrTz8Bd9oU02','7000001',202,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('krIVbJZQj9Coj0yWAL7Uqqgi','7000001',202,'kembalikan','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4KKRXfYFVLu8AeDxUc76jiv8','7000001',202,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('TPx7dsCgDZ-LULWdYfUo3t7v','7000001',202,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('IneZe7s7tZ6SE6vWGCp3syQq','7000001',202,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('R1mixs5s7ninfbEBmM7rIYHz','7000001',202,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',8,NULL,'2026-11-26 10:12:59.728139','dkisp-tarakan');
INSERT INTO "tombol" VALUES('hRrt-kktBshoJTdDF0nWziPa','7000001',201,'minta','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fRRoAm2jj8yNBt2uRHrFNU8F','7000001',201,'kembalikan','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Kts7aQuky20tcrOdAINV9pAH','7000001',201,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('JfWj4gvnFAeRgapvKCQZcJ5V','7000001',201,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('LB1VwrV7Mzgms5f5Kvqupy4w','7000001',201,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('nV421R_TnrLK_4a3bO0cpO1v','7000001',201,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('J2hhXzAQqY3txT_thvpCVGtb','7000001',201,'perpanjang','{}','lszjojgmlghmg5k7b4ffp4q5vw',9,NULL,'2026-11-26 10:12:59.864766','dkisp-tarakan');
INSERT INTO "tombol" VALUES('NRstg7e___QGvY08b-zapXGM','7000001',205,'serahkan','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YWrkhVhl6_KSU8bqkh6XC-Rc','7000001',205,'lihat_surat','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lqNHnjsqZWJEwHTrOHuy4Z7-','7000001',205,'catatan','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('SisHcASvhIdEY7tLWY3W92M7','7000001',205,'lampiran','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('4k7xATMf9z_QQEnZDdVIlJZ5','7000001',205,'riwayat','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ohluFy5W2Qa7qTYP62TevUwU','7000001',205,'tenggat','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.268092','dkisp-tarakan');
INSERT INTO "tombol" VALUES('fcIiKV6lxa7tYSyTbKcJtOr-','7000001',205,'lampir','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.456276','dkisp-tarakan');
INSERT INTO "tombol" VALUES('_6h9fvKkznsOCLokeDELqSiz','7000001',101,'konfirmasi','{}','lszjojgmlghmg5k7b4ffp4q5vw',10,NULL,'2026-11-26 10:13:00.456276','dkisp-tarakan');
INSERT INTO "tombol" VALUES('xII7s_7a1HEp4fzlKTWKRfol','7000001',203,'disposisi','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('Lnqe7KkFfdT8BLUe6ICaqfSC','7000001',203,'minta','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('6YTyDR3fUdd8izVHjz1vrUW9','7000001',203,'catatan','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2HSSDAkNkFX9vMBFvqkajdBw','7000001',203,'lampiran','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('uXhPpCUExl3qvkrNX1lsYHDY','7000001',203,'riwayat','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('1B-rtQMPqA7s6Z0qHbgJiptY','7000001',203,'tenggat','{}','smppftgb5wj5msuqooctnslxhd',3,NULL,'2026-11-26 10:13:00.852206','dkisp-tarakan');
INSERT INTO "tombol" VALUES('CP0yO1ZCZn0_-3oP4-fOAjUE','7000001',204,'disposisi','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bEdi7l-Mql_miVEJ-H52i1aH','7000001',204,'minta','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5cc5jO_mvEjeM6Nby-q0qkHI','7000001',204,'catatan','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('jd4xMrhgaqfaQjV041JJ8toD','7000001',204,'lampiran','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('2osEfKaBuKp2tW7RE7APlB-l','7000001',204,'riwayat','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lxa3UVVOTQR3IxStJhBLFQhm','7000001',204,'tenggat','{}','smppftgb5wj5msuqooctnslxhd',4,NULL,'2026-11-26 10:13:01.178652','dkisp-tarakan');
INSERT INTO "tombol" VALUES('UeUyULG3MvhtlevjaXWVlVKF','7000001',205,'isi_surat','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('-21hankdceqIhfanueWpTldR','7000001',205,'lampir','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('P4dbcj7AqDXRRkdocWjoena2','7000001',205,'minta','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('g9kV0xbd0W4f_gyEj3XE0HPJ','7000001',205,'catatan','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('zY85d_IQYujG7AJ_sX_8Snr9','7000001',205,'lampiran','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dMieD-Mx5dQ_MCBVBGud3iVW','7000001',205,'riwayat','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('42aa-WrWpGWUUYZR2-uFqOAx','7000001',205,'tenggat','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.496723','dkisp-tarakan');
INSERT INTO "tombol" VALUES('VPK4zmEszUykmVo9RRznvxHy','7000001',205,'selesai','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.916851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('bWqdnJs3BHIJnT46VwABx5U9','7000001',205,'lihat_surat','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.916851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('5jxHpHcT-RhPgo9BhLwpdGGe','7000001',205,'unduh_draf','{}','smppftgb5wj5msuqooctnslxhd',5,NULL,'2026-11-26 10:13:01.916851','dkisp-tarakan');
INSERT INTO "tombol" VALUES('9NHRhwcjFJ8AeW2jIeyT7gho','7000001',204,'paraf','{}','smppftgb5wj5msuqooctnslxhd',6,'e886cee0406fdeb0bc464884e72821fdcc2818f251357e8ca39babc63355505d','2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('DaITnGdIgsQ4HtfuBl3jaSgs','7000001',204,'lihat_surat','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('dQ8TdxuNNIT3e0H9hPI1X8ak','7000001',204,'minta','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('OdF2YGzJ9NguBLZu247q348l','7000001',204,'kembalikan','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('3Y-HaJArD3usjhOs52DbC-7v','7000001',204,'catatan','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('YRA_er9LaBZXlOrNaAIavQNs','7000001',204,'lampiran','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('kBWG9hRUsa6mw7QtPoV1CdP9','7000001',204,'riwayat','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('ugDyCjJ4tskS8X9QYxeJdQTw','7000001',204,'tenggat','{}','smppftgb5wj5msuqooctnslxhd',6,NULL,'2026-11-26 10:13:02.122987','dkisp-tarakan');
INSERT INTO "tombol" VALUES('vG_As88EfEgY0a0ZetM0r2NV','7000001',203,'disposisi','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('pGjS_Lh2Lm6PtCNoalpF2JCf','7000001',203,'minta','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('t2bID6edZ5Y1bq5Oz2yyqLHX','7000001',203,'catatan','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('U-KNtHUNeaysdZ_Arb8dBMAL','7000001',203,'lampiran','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('lMDVKDjBnJH48A7fbzvIieOp','7000001',203,'riwayat','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
INSERT INTO "tombol" VALUES('XsQe42QW7jmvmFQeky4l9Dno','7000001',203,'tenggat','{}','xcg77cor7gbknf42nd7qxzvk45',3,NULL,'2026-11-26 10:13:02.280229','dkisp-tarakan');
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
INSERT INTO "tugas_latar" VALUES(1,'lembar','lembar:lszjojgmlghmg5k7b4ffp4q5vw:2','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 09:13:06.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(2,'lembar','lembar:lszjojgmlghmg5k7b4ffp4q5vw:3','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 09:13:08.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(3,'draf','draf:lszjojgmlghmg5k7b4ffp4q5vw:5:0','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 09:13:10.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(4,'lembar','lembar:lszjojgmlghmg5k7b4ffp4q5vw:4','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 09:13:10.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(5,'draf','draf:lszjojgmlghmg5k7b4ffp4q5vw:5:1','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 09:13:12.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(6,'render','render:lszjojgmlghmg5k7b4ffp4q5vw:6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8:2026-11-26:pi4egkkepxgnnb4hnnf54rwold:definitif','lszjojgmlghmg5k7b4ffp4q5vw','{"isi_hash": "6f89080f887f43294cd66e430109a6dacad5f2bd009e344aa442a02f856e87b8", "tanggal": "2026-11-26"}','menunggu',0,NULL,NULL,'2026-11-26 09:13:22.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(7,'bukti','bukti:lszjojgmlghmg5k7b4ffp4q5vw','lszjojgmlghmg5k7b4ffp4q5vw','{"lb": 10}','menunggu',0,NULL,NULL,'2026-11-26 09:13:30.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(8,'arsip','arsip:lszjojgmlghmg5k7b4ffp4q5vw','lszjojgmlghmg5k7b4ffp4q5vw','{}','menunggu',0,NULL,NULL,'2026-11-26 09:13:30.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(9,'lembar','lembar:smppftgb5wj5msuqooctnslxhd:2','smppftgb5wj5msuqooctnslxhd','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 09:13:32.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(10,'lembar','lembar:smppftgb5wj5msuqooctnslxhd:3','smppftgb5wj5msuqooctnslxhd','{"lb": 3}','menunggu',0,NULL,NULL,'2026-11-26 09:13:34.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(11,'draf','draf:smppftgb5wj5msuqooctnslxhd:5:0','smppftgb5wj5msuqooctnslxhd','{"lb": 5, "isi_versi": 0}','menunggu',0,NULL,NULL,'2026-11-26 09:13:36.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(12,'lembar','lembar:smppftgb5wj5msuqooctnslxhd:4','smppftgb5wj5msuqooctnslxhd','{"lb": 4}','menunggu',0,NULL,NULL,'2026-11-26 09:13:36.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(13,'draf','draf:smppftgb5wj5msuqooctnslxhd:5:1','smppftgb5wj5msuqooctnslxhd','{"lb": 5, "isi_versi": 1}','menunggu',0,NULL,NULL,'2026-11-26 09:13:38.953377',NULL,'dkisp-tarakan',NULL);
INSERT INTO "tugas_latar" VALUES(14,'lembar','lembar:xcg77cor7gbknf42nd7qxzvk45:2','xcg77cor7gbknf42nd7qxzvk45','{"lb": 2}','menunggu',0,NULL,NULL,'2026-11-26 09:13:44.953377',NULL,'dkisp-tarakan',NULL);
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
CREATE INDEX ix_inbox_diklaim ON inbox (bot, chat) WHERE status = 'baru' AND klaim IS NOT NULL;
CREATE INDEX ix_inbox_menunggu ON inbox (bot, chat, update_id) WHERE status = 'baru';
CREATE INDEX ix_kartu_chat_message ON kartu (bot, chat_id, message_id);
CREATE INDEX ix_akun_orang_id ON akun (orang_id);
CREATE INDEX ix_berkas_pemohon_id ON berkas (pemohon_id);
CREATE INDEX ix_outbox_antre ON outbox (bot, prioritas, id) WHERE status = 'antre';
CREATE INDEX ix_outbox_chat ON outbox (bot, chat_id, id) WHERE status = 'antre';
CREATE INDEX ix_outbox_kartu_id ON outbox (kartu_id);
CREATE INDEX ix_penugasan_jabatan ON penugasan (instansi, jabatan);
CREATE INDEX ix_penugasan_orang_id ON penugasan (orang_id);
CREATE INDEX ix_dokumen_berkas_id ON dokumen (berkas_id);
CREATE INDEX ix_dokumen_sha256 ON dokumen (sha256);
CREATE INDEX ix_langkah_berkas_terbuka ON langkah_berkas (instansi, jabatan) WHERE status = 'terbuka';
CREATE INDEX ix_undangan_instansi ON undangan (instansi);
CREATE INDEX ix_lambang_instansi ON lambang (instansi);
CREATE INDEX ix_hari_kantor_instansi ON hari_kantor (instansi);
CREATE INDEX ix_faktor_totp_orang_id ON faktor_totp (orang_id);
CREATE INDEX ix_penugasan_sementara ON penugasan (instansi, keadaan) WHERE jenis <> 'definitif';
CREATE INDEX ix_jejak_pejabat_instansi ON jejak_pejabat (instansi);
CREATE INDEX ix_jejak_pejabat_orang_id ON jejak_pejabat (orang_id);
CREATE INDEX ix_penugasan_beralih ON penugasan (instansi, keadaan) WHERE keadaan IS NOT NULL;
CREATE UNIQUE INDEX ix_dokumen_kode ON dokumen (kode);
CREATE INDEX ix_pengingat_menunggu ON pengingat (instansi, jatuh_at) WHERE status = 'menunggu';
CREATE INDEX ix_inbox_mati ON inbox (selesai_at) WHERE status = 'mati' AND payload IS NOT NULL;
CREATE INDEX ix_outbox_isi ON outbox (terkirim_at) WHERE status <> 'antre' AND payload IS NOT NULL;
CREATE INDEX ix_kartu_hidup ON kartu (bot, chat_id) WHERE hidup IS 1;
CREATE INDEX ix_insiden_pada ON insiden (instansi, pada);
CREATE INDEX ix_akun_chat_id ON akun (chat_id);
CREATE INDEX ix_akun_hilang ON akun (instansi) WHERE terjangkau IS 0;
CREATE INDEX ix_berkas_berjalan ON berkas (instansi, id) WHERE status = 'berjalan';
CREATE INDEX ix_nomor_nomor ON nomor (instansi, nomor);
CREATE INDEX ix_nomor_berkas_id ON nomor (instansi, berkas_id);
CREATE INDEX ix_langkah_berkas_selesai ON langkah_berkas (instansi, selesai_at) WHERE selesai_at IS NOT NULL;
CREATE INDEX ix_unduhan_menunggu ON unduhan (instansi) WHERE status = 'menunggu';
CREATE INDEX ix_unduhan_sha256 ON unduhan (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ix_pengingat_jatuh ON pengingat (instansi) WHERE status = 'jatuh';
CREATE INDEX ix_tugas_latar_menunggu ON tugas_latar (instansi, berkas_id) WHERE status = 'menunggu';
CREATE INDEX ix_ringkasan_menunggu ON ringkasan (instansi, jatuh_at) WHERE status = 'menunggu';
COMMIT;
