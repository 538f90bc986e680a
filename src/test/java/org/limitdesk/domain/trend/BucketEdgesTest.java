package org.limitdesk.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketEdgesTest {
  @ParameterizedTest
  @CsvSource({
    "-3,M0",
    "0,M0",
    "1,M1",
    "30,M1",
    "31,M2",
    "60,M2",
    "61,M3",
    "90,M3",
    "91,M4",
    "120,M4",
    "121,M5",
    "150,M5",
    "151,M6",
    "180,M6",
    "181,M6+",
    "36500,M6+"
  })
  void theStandardEdgesAreThoseOfTheField(int days, String bucket) {
    assertEquals(bucket, BucketEdges.STANDARD.bucket(days).label());
  }

  @Test
  void aHouseMayHaveOthers() {
    BucketEdges edges = BucketEdges.of(List.of(29, 59, 89, 119, 149, 179));
    assertEquals(Bucket.M1, edges.bucket(29));
    assertEquals(Bucket.M2, edges.bucket(30));
    assertEquals(Bucket.M6_PLUS, edges.bucket(180));
  }

  @Test
  void whatTheyWriteTheyRead() {
    String text = "29,59,89,119,149,179";
    assertEquals(text, BucketEdges.parse(text).toString());
    assertEquals("30,60,90,120,150,180", BucketEdges.STANDARD.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30,60,90,120,150",
        "30,60,90,120,150,180,210",
        "0,60,90,120,150,180",
        "30,30,90,120,150,180",
        "60,30,90,120,150,180",
        "30,60,90,120,150,x"
      })
  void edgesThatDoNotRiseOrAreNotSixAreRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> BucketEdges.parse(text));
  }

  @Test
  void bucketsAreInOrderOfGravity() {
    assertTrue(Bucket.M2.atLeast(Bucket.M2));
    assertTrue(Bucket.M6_PLUS.atLeast(Bucket.M6));
    assertFalse(Bucket.M1.atLeast(Bucket.M2));
  }
}
