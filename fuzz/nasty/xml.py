"""Nasty XML: entities, depth, and odd files of the formats that are XML."""

from __future__ import annotations

ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
DEEP = 1200

XMLS = [
    ENTITY + "<x>&a;</x>",
    LAUGHS + "<x>&c;</x>",
    "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><x/>",
    "<x>" * DEEP + "</x>" * DEEP,
    "<x a='" + "y" * 50_000 + "'/>",
    "<x " + " ".join(f"a{n}='1'" for n in range(3000)) + "/>",
    "<x><![CDATA[" + "]]" * 1000 + "]]></x>",
    "<x>&#0;&#xD800;</x>",
    "<x>",
    "<?xml version='1.0' encoding='utf-7'?><x/>",
    "<?xml version='1.0' encoding='utf-16'?><x/>",
    "<?xml version='9.9'?><x/>",
    "<x xmlns:x='x' x:lang='' xml:lang='" + "l" * 1000 + "'/>",
]
XLIFF2 = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="lv" '
XLIFF2 += 'trgLang="en"><file id="f">'
XLIFF12 = '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
XLIFF12 += '<file source-language="lv" target-language="en" original="a"><body>'
TMX = '<tmx version="1.4"><header srclang="lv"/><body><tu>'
ROOTS = [
    XLIFF2
    + '<unit id="1"><segment><source>'
    + '<pc id="1">' * 300
    + "</source></segment></unit></file></xliff>",
    XLIFF2
    + '<unit id="1"><segment><source>a<ec startRef="9"/><sc/><ph/><pc/></source></segment></unit></file></xliff>',
    XLIFF2 + "<unit/><group><unit><segment/></unit></group></file></xliff>",
    XLIFF2
    + '<unit id="1"><segment state="odd"><source>a</source><target>b</target></segment></unit></file></xliff>',
    XLIFF12 + '<trans-unit id="1"><source>a<g id="1">b<x/></g><bpt>c</bpt><mrk/></source>'
    '<target state="?"/></trans-unit></body></file></xliff>',
    XLIFF12 + "<trans-unit/><group><trans-unit><alt-trans/></trans-unit></group></body></file></xliff>",
    TMX + "</tu></body></tmx>",
    TMX
    + '<tuv xml:lang="lv"><seg>a<bpt i="1">b</bpt></seg></tuv><tuv xml:lang="en"><seg/></tuv></tu></body></tmx>',
    TMX + "<tuv><seg>a</seg></tuv></tu></body></tmx>",
    TMX + '<tuv xml:lang="lv"/><tuv xml:lang="en"/></tu></body></tmx>',
    "<tbx><text><body><conceptEntry/><termEntry><langSet/></termEntry></body></text></tbx>",
    '<martif><text><body><termEntry><langSet xml:lang="lv"><tig><term/></tig></langSet></termEntry>'
    "</body></text></martif>",
    "<urlset><url><loc>http://[x</loc></url></urlset>",
    "<rss><channel><item><link>//[</link></item></channel></rss>",
    "<feed><entry><link href='http://['/></entry></feed>",
]
