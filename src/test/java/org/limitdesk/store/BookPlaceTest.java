package org.limitdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.limitdesk.cli.TestBook;

class BookPlaceTest {
  @TempDir private Path folder;

  @Test
  void knowsTheFoldersThatACloudKeepsInStep() {
    for (String name :
        List.of(
            "OneDrive",
            "OneDrive - Kleinbank AG",
            "Dropbox",
            "Google Drive",
            "iCloud Drive",
            "Mobile Documents",
            "CloudStorage",
            "坚果云",
            "BaiduSyncdisk")) {
      assertTrue(BookPlace.isSynced(name), name);
    }
    for (String name : List.of("drive", "books", "Documents", "my onedrive notes", "额度台")) {
      assertFalse(BookPlace.isSynced(name), name);
    }
  }

  @Test
  void knowsTheNamesOfNetworkFileSystems() {
    for (String type :
        List.of(
            "nfs",
            "nfs4",
            "CIFS",
            "smbfs",
            "smb3",
            "fuse.sshfs",
            "webdav",
            "9p",
            "vboxsf",
            "fuse.s3fs")) {
      assertTrue(BookPlace.isNetwork(type), type);
    }
    for (String type : List.of("ext4", "NTFS", "apfs", "btrfs", "xfs", "tmpfs", "overlay", "zfs")) {
      assertFalse(BookPlace.isNetwork(type), type);
    }
  }

  @Test
  void aBookIsNeitherMadeNorOpenedInASyncedFolder() throws IOException {
    Path synced = Files.createDirectories(folder.resolve("Dropbox").resolve("desk"));
    TestBook there = new TestBook(synced).write("borrowers.csv", "borrower_id,name", "C-1,Li");
    assertEquals("LD-111", there.tryLoad("borrowers.csv").expect(3).errorCode());
    assertFalse(Files.exists(there.file()));
    Path made = new TestBook(folder).withBorrowers("C-1").file();
    Files.copy(made, there.file());
    assertEquals("LD-111", there.ask("trends").expect(3).errorCode());
  }

  @Test
  void aLinkIntoASyncedFolderIsSeenThrough() throws IOException {
    Path synced = Files.createDirectories(folder.resolve("OneDrive").resolve("desk"));
    Path link = Files.createSymbolicLink(folder.resolve("books"), synced);
    TestBook there = new TestBook(link).write("borrowers.csv", "borrower_id,name", "C-1,Li");
    assertEquals("LD-111", there.tryLoad("borrowers.csv").expect(3).errorCode());
  }

  @Test
  void aBackupMayLieInASyncedFolderAndBePutBackFromThere() throws IOException {
    TestBook book = new TestBook(folder).withBorrowers("C-1");
    Path synced = Files.createDirectories(folder.resolve("OneDrive"));
    String backup = synced.resolve("copy.book").toString();
    book.ask("backup", backup).expect(0);
    book.run("restore", backup, book.path("back.book").toString()).expect(0);
  }
}
