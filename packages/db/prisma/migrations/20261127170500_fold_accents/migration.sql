-- What people search by is folded further: Latin letters without their accents, and no apostrophes, so that "schafer" finds
-- Schäfer, and O'Connor and oconnor find O’Connor. The same as fold() in packages/api/src/crm/fold.ts, whose test compares
-- both. Without an extension: "unaccent" is not everywhere. Texts in ASCII, which most are, take the short way.
--
-- Which characters become which letter stands in two lists of one length; what the first has beyond it goes away.
CREATE FUNCTION "callbook_fold"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length($1) = char_length($1) THEN translate(lower($1 COLLATE "C"), '''`', '')
  ELSE replace(replace(replace(replace(replace(replace(replace(replace(translate(lower($1 COLLATE "C"), U&'\00c0\00c1\00c2\00c3\00c4\00c5\00c7\00c8\00c9\00ca\00cb\00cc\00cd\00ce\00cf\00d1\00d2\00d3\00d4\00d5\00d6\00d9\00da\00db\00dc\00dd\00e0\00e1\00e2\00e3\00e4\00e5\00e7\00e8\00e9\00ea\00eb\00ec\00ed\00ee\00ef\00f1\00f2\00f3\00f4\00f5\00f6\00f9\00fa\00fb\00fc\00fd\00ff\0100\0101\0102\0103\0104\0105\0106\0107\0108\0109\010a\010b\010c\010d\010e\010f\0112\0113\0114\0115\0116\0117\0118\0119\011a\011b\011c\011d\011e\011f\0120\0121\0122\0123\0124\0125\0128\0129\012a\012b\012c\012d\012e\012f\0130\0134\0135\0136\0137\0139\013a\013b\013c\013d\013e\0143\0144\0145\0146\0147\0148\014c\014d\014e\014f\0150\0151\0154\0155\0156\0157\0158\0159\015a\015b\015c\015d\015e\015f\0160\0161\0162\0163\0164\0165\0168\0169\016a\016b\016c\016d\016e\016f\0170\0171\0172\0173\0174\0175\0176\0177\0178\0179\017a\017b\017c\017d\017e\01a0\01a1\01af\01b0\01cd\01ce\01cf\01d0\01d1\01d2\01d3\01d4\01d5\01d6\01d7\01d8\01d9\01da\01db\01dc\01de\01df\01e0\01e1\01e6\01e7\01e8\01e9\01ea\01eb\01ec\01ed\01f0\01f4\01f5\01f8\01f9\01fa\01fb\0200\0201\0202\0203\0204\0205\0206\0207\0208\0209\020a\020b\020c\020d\020e\020f\0210\0211\0212\0213\0214\0215\0216\0217\0218\0219\021a\021b\021e\021f\0226\0227\0228\0229\022a\022b\022c\022d\022e\022f\0230\0231\0232\0233\1e00\1e01\1e02\1e03\1e04\1e05\1e06\1e07\1e08\1e09\1e0a\1e0b\1e0c\1e0d\1e0e\1e0f\1e10\1e11\1e12\1e13\1e14\1e15\1e16\1e17\1e18\1e19\1e1a\1e1b\1e1c\1e1d\1e1e\1e1f\1e20\1e21\1e22\1e23\1e24\1e25\1e26\1e27\1e28\1e29\1e2a\1e2b\1e2c\1e2d\1e2e\1e2f\1e30\1e31\1e32\1e33\1e34\1e35\1e36\1e37\1e38\1e39\1e3a\1e3b\1e3c\1e3d\1e3e\1e3f\1e40\1e41\1e42\1e43\1e44\1e45\1e46\1e47\1e48\1e49\1e4a\1e4b\1e4c\1e4d\1e4e\1e4f\1e50\1e51\1e52\1e53\1e54\1e55\1e56\1e57\1e58\1e59\1e5a\1e5b\1e5c\1e5d\1e5e\1e5f\1e60\1e61\1e62\1e63\1e64\1e65\1e66\1e67\1e68\1e69\1e6a\1e6b\1e6c\1e6d\1e6e\1e6f\1e70\1e71\1e72\1e73\1e74\1e75\1e76\1e77\1e78\1e79\1e7a\1e7b\1e7c\1e7d\1e7e\1e7f\1e80\1e81\1e82\1e83\1e84\1e85\1e86\1e87\1e88\1e89\1e8a\1e8b\1e8c\1e8d\1e8e\1e8f\1e90\1e91\1e92\1e93\1e94\1e95\1e96\1e97\1e98\1e99\1ea0\1ea1\1ea2\1ea3\1ea4\1ea5\1ea6\1ea7\1ea8\1ea9\1eaa\1eab\1eac\1ead\1eae\1eaf\1eb0\1eb1\1eb2\1eb3\1eb4\1eb5\1eb6\1eb7\1eb8\1eb9\1eba\1ebb\1ebc\1ebd\1ebe\1ebf\1ec0\1ec1\1ec2\1ec3\1ec4\1ec5\1ec6\1ec7\1ec8\1ec9\1eca\1ecb\1ecc\1ecd\1ece\1ecf\1ed0\1ed1\1ed2\1ed3\1ed4\1ed5\1ed6\1ed7\1ed8\1ed9\1eda\1edb\1edc\1edd\1ede\1edf\1ee0\1ee1\1ee2\1ee3\1ee4\1ee5\1ee6\1ee7\1ee8\1ee9\1eea\1eeb\1eec\1eed\1eee\1eef\1ef0\1ef1\1ef2\1ef3\1ef4\1ef5\1ef6\1ef7\1ef8\1ef9\00f8\00d8\0111\0110\00f0\00d0\0142\0141\0131\0127\0126\0167\0166''`\00b4\2018\2019\02bc\02b9\2032\ff07\0300\0301\0302\0303\0304\0305\0306\0307\0308\0309\030a\030b\030c\030d\030e\030f\0310\0311\0312\0313\0314\0315\0316\0317\0318\0319\031a\031b\031c\031d\031e\031f\0320\0321\0322\0323\0324\0325\0326\0327\0328\0329\032a\032b\032c\032d\032e\032f\0330\0331\0332\0333\0334\0335\0336\0337\0338\0339\033a\033b\033c\033d\033e\033f\0340\0341\0342\0343\0344\0345\0346\0347\0348\0349\034a\034b\034c\034d\034e\034f\0350\0351\0352\0353\0354\0355\0356\0357\0358\0359\035a\035b\035c\035d\035e\035f\0360\0361\0362\0363\0364\0365\0366\0367\0368\0369\036a\036b\036c\036d\036e\036f', 'aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddeeeeeeeeeegggggggghhiiiiiiiiijjkkllllllnnnnnnoooooorrrrrrssssssssttttuuuuuuuuuuuuwwyyyzzzzzzoouuaaiioouuuuuuuuuuaaaaggkkoooojggnnaaaaaaeeeeiiiioooorrrruuuusstthhaaeeooooooooyyaabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyooddddllihhtt'), U&'\00df', 'ss'), U&'\1e9e', 'ss'), U&'\00e6', 'ae'), U&'\00c6', 'ae'), U&'\0153', 'oe'), U&'\0152', 'oe'), U&'\00fe', 'th'), U&'\00de', 'th') END
$$;

-- The expression of a generated column cannot be changed before PostgreSQL 17.
ALTER TABLE "persons"
  DROP COLUMN "name_folded",
  ADD COLUMN "name_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(name)) STORED;
ALTER TABLE "person_emails"
  DROP COLUMN "value_folded",
  ADD COLUMN "value_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(value)) STORED;
ALTER TABLE "person_phones"
  DROP COLUMN "value_folded",
  ADD COLUMN "value_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(value)) STORED;
ALTER TABLE "organizations"
  DROP COLUMN "name_folded",
  DROP COLUMN "address_folded",
  ADD COLUMN "name_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(name)) STORED,
  ADD COLUMN "address_folded" TEXT COLLATE "C" GENERATED ALWAYS AS (callbook_fold(address)) STORED;
ALTER TABLE "deals"
  DROP COLUMN "title_folded",
  ADD COLUMN "title_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(title)) STORED;
ALTER TABLE "leads"
  DROP COLUMN "title_folded",
  ADD COLUMN "title_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (callbook_fold(title)) STORED;
