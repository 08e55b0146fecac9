"""A page is fetched with its version in the other language, and what may be written where."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.imitated_site import EN_PATH, EN_TEXT, LV_PATH, LV_TEXT, Site, imitated_site, page
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.io.http import FetchError, Visitor
from transflow.services.fetch import Fetched, fetch, fetch_page, pages_of, release_name

INDEX = "<sitemapindex><sitemap><loc>{}</loc></sitemap><sitemap><loc>{}</loc></sitemap></sitemapindex>"
ATOM = "xmlns='http://www.w3.org/2005/Atom'"
RELEASE = "2026-03-07-robezsardzei-jauni-droni"


@pytest.fixture
def site() -> Iterator[Site]:
    with imitated_site() as found:
        yield found


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(root=tmp_path, releases=("releases/{release}/{lang}.html",))


def visitor() -> Visitor:
    return Visitor(allows_private=True, pause=0)


def brought(settings: Settings, *urls: str) -> list[Fetched]:
    return list(fetch(settings, urls, visitor()))


def test_a_page_comes_with_its_other_version_by_the_language_switch(site: Site, settings: Settings) -> None:
    [found] = brought(settings, site.address + LV_PATH)
    assert (found.release, found.lacks, found.problem) == (RELEASE, (), "")
    folder = settings.root / "releases" / RELEASE
    assert [each.name for each in found.files] == ["lv.html", "en.html"]
    assert (folder / "lv.html").read_bytes() == site.pages[LV_PATH][2]
    assert (folder / "en.html").read_bytes() == site.pages[EN_PATH][2]


def test_from_the_english_page_the_release_is_named_after_the_latvian(site: Site, settings: Settings) -> None:
    [found] = brought(settings, site.address + EN_PATH)
    assert found.release == RELEASE


def test_a_project_may_name_the_region_of_a_language(site: Site, settings: Settings) -> None:
    for path in (LV_PATH, EN_PATH):
        [found] = brought(replace(settings, targets=("en-GB",)), site.address + path)
        assert ([each.name for each in found.files], found.lacks) == (["lv.html", "en-GB.html"], ())


def test_what_the_head_declares_comes_first(site: Site, settings: Settings) -> None:
    head = f'<link rel="alternate" hreflang="en-GB" href="{EN_PATH}">'
    site.put("/lv/jaunums/droni", page("lv", "Droni", LV_TEXT, head, '<a href="/en">EN</a>'))
    [found] = brought(settings, f"{site.address}/lv/jaunums/droni")
    assert len(found.files) == 2


def test_without_another_version_that_is_said(site: Site, settings: Settings) -> None:
    site.put("/lv/jaunums/viens", page("lv", "Viens", LV_TEXT))
    [found] = brought(settings, f"{site.address}/lv/jaunums/viens")
    assert (len(found.files), found.lacks) == (1, ("en",))


def test_a_version_that_cannot_be_brought_does_not_take_the_source_with_it(
    site: Site, settings: Settings
) -> None:
    site.put("/lv/jaunums/viens", page("lv", "Viens", LV_TEXT, ALTERNATE.format("/en/article/gone")))
    [found] = brought(settings, f"{site.address}/lv/jaunums/viens")
    assert ([each.name for each in found.files], found.lacks) == (["lv.html"], ())
    assert "/en/article/gone: the server answers 404" in found.problem


def test_a_translation_is_not_brought_without_its_source(site: Site, settings: Settings) -> None:
    head = '<link rel="alternate" hreflang="lv" href="/lv/jaunums/gone">'
    site.put("/en/article/one", page("en", "One", EN_TEXT, head))
    [found] = brought(settings, f"{site.address}/en/article/one")
    assert (found.files, "404" in found.problem) == ((), True)


ALTERNATE = '<link rel="alternate" hreflang="en" href="{}">'


@pytest.mark.parametrize(
    ("head", "switch"),
    [
        (ALTERNATE.format("/lv/jaunums/viens"), ""),
        (ALTERNATE.format("/en/"), ""),
        (ALTERNATE.format("/en/moved"), ""),
        (ALTERNATE.format("/en/back"), ""),
        ("", '<a href="/en">EN</a>'),
        ("", '<a href="/en/index.html">English</a>'),
        ("", '<a href="/">in English</a>'),
    ],
)
def test_neither_the_page_itself_nor_the_front_page_is_its_version(
    site: Site, settings: Settings, head: str, switch: str
) -> None:
    site.put("/lv/jaunums/viens", page("lv", "Viens", LV_TEXT, head, switch))
    site.put("/en/moved", "", status=302, location="/en")
    site.put("/en/back", "", status=302, location="/lv/jaunums/viens/")
    for path in ("/", "/en", "/en/", "/en/index.html", "/lv/jaunums/viens/"):
        site.put(path, page("en", "Ministry of the Interior", EN_TEXT))
    [found] = brought(settings, f"{site.address}/lv/jaunums/viens")
    assert ([each.name for each in found.files], found.lacks, found.problem) == (["lv.html"], ("en",), "")


def test_front_pages_are_versions_of_each_other(site: Site, settings: Settings) -> None:
    site.put("/lv", page("lv", "Ministrija", LV_TEXT, ALTERNATE.format("/en")))
    site.put("/en", page("en", "Ministry", EN_TEXT))
    [found] = brought(settings, f"{site.address}/lv")
    assert [each.name for each in found.files] == ["lv.html", "en.html"]


def test_fetching_again_changes_nothing_and_never_overwrites(site: Site, settings: Settings) -> None:
    brought(settings, site.address + LV_PATH)
    assert not brought(settings, site.address + LV_PATH)[0].problem
    file = settings.root / "releases" / RELEASE / "en.html"
    file.write_text("<p>Edited by hand.</p>", encoding="utf-8")
    assert "another text already" in brought(settings, site.address + LV_PATH)[0].problem
    assert file.read_text(encoding="utf-8") == "<p>Edited by hand.</p>"


def test_nothing_is_written_through_a_link_out_of_the_project(
    site: Site, settings: Settings, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = settings.root / "releases" / RELEASE / "lv.html"
    file.parent.mkdir(parents=True)
    away = tmp_path_factory.mktemp("away") / "lv.html"
    file.symlink_to(away)
    assert "this is a link out of the project" in brought(settings, site.address + LV_PATH)[0].problem
    assert not away.exists()


@pytest.mark.parametrize(
    ("path", "kind", "list_of"),
    [
        ("/sitemap.xml", "application/xml", "<urlset><url><loc>{}</loc></url></urlset>"),
        ("/rss.xml", "application/rss+xml", "<rss><channel><item><link>{}</link></item></channel></rss>"),
        ("/feed", "application/atom+xml", f"<feed {ATOM}><entry><link href='{{}}'/></entry></feed>"),
    ],
)
def test_lists_of_pages(site: Site, settings: Settings, path: str, kind: str, list_of: str) -> None:
    site.put(path, list_of.format(site.address + LV_PATH), kind)
    assert [each.release for each in brought(settings, site.address + path)] == [RELEASE]


def test_an_index_of_sitemaps_that_names_itself_ends(site: Site, settings: Settings) -> None:
    site.put("/index.xml", INDEX.format("/index.xml", "/a.xml"), "application/xml")
    site.put("/a.xml", f"<urlset><url><loc>{LV_PATH}</loc></url></urlset>", "application/xml")
    assert [each.release for each in brought(settings, f"{site.address}/index.xml")] == [RELEASE]


def test_one_bad_page_does_not_stop_the_others(site: Site, settings: Settings) -> None:
    found = brought(settings, f"{site.address}/nav", site.address + LV_PATH)
    assert "404" in found[0].problem
    assert found[1].release == RELEASE


def test_one_bad_list_does_not_stop_the_others(site: Site, settings: Settings) -> None:
    site.put("/index.xml", INDEX.format("/gone.xml", "/a.xml"), "application/xml")
    site.put("/a.xml", f"<urlset><url><loc>{LV_PATH}</loc></url></urlset>", "application/xml")
    found = brought(settings, f"{site.address}/none.xml", "http://[::1", f"{site.address}/index.xml")
    assert ["404" in each.problem for each in found] == [True, False, True, False]
    assert "not a web address" in found[1].problem
    assert found[3].release == RELEASE


def test_lists_are_followed_only_while_pages_are_wanted(site: Site) -> None:
    site.put("/index.xml", INDEX.format("/a.xml", "/b.xml"), "application/xml")
    site.put("/a.xml", "<urlset><url><loc>/lv/1</loc></url></urlset>", "application/xml")
    found = list(pages_of([f"{site.address}/index.xml", f"{site.address}/lv/2"], visitor(), 1))
    assert found == [f"{site.address}/lv/1", f"{site.address}/lv/2"]
    assert "/b.xml" not in site.asked


def test_an_index_of_sitemaps_without_end_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transflow.services.fetch.MOST_LISTS", 3)
    for number in range(9):
        site.put(f"/{number}.xml", INDEX.format(f"/{number + 1}.xml", "/0.xml"), "application/xml")
    [found] = pages_of([f"{site.address}/0.xml"], visitor(), 9)
    assert isinstance(found, Fetched)
    assert "more than 3 lists" in found.problem
    assert "/4.xml" not in site.asked


@pytest.mark.parametrize(
    "rule",
    ["Disallow: /lv/jaunums/", "Disallow: /*/jaunums/", "Disallow: /lv/*", "Allow: /lv/\nDisallow: /lv/j"],
)
def test_robots_are_obeyed(site: Site, settings: Settings, rule: str) -> None:
    site.put("/robots.txt", f"User-agent: *\n{rule}\n", "text/plain")
    [found] = brought(settings, site.address + LV_PATH)
    assert "robots.txt" in found.problem
    assert LV_PATH not in site.asked


def test_the_longest_of_the_rules_of_robots_counts(site: Site, settings: Settings) -> None:
    rules = "User-agent: *\nDisallow: /lv/\nAllow: /lv/jaunums/\nDisallow: /*.pdf$\n"
    site.put("/robots.txt", rules, "text/plain")
    assert not brought(settings, site.address + LV_PATH)[0].problem


def test_of_long_robots_the_head_counts(site: Site, settings: Settings) -> None:
    comment = f"# {'a' * 1_000}\n"
    site.put("/robots.txt", f"User-agent: *\nDisallow: /lv/b\n{comment * 600}Disallow: /\n", "text/plain")
    assert not brought(settings, site.address + LV_PATH)[0].problem


def test_a_site_whose_robots_fail_is_not_read(site: Site, settings: Settings) -> None:
    site.put("/robots.txt", "", "text/plain", status=503)
    assert "robots.txt" in brought(settings, site.address + LV_PATH)[0].problem


def test_the_pause_between_visits_is_kept(site: Site) -> None:
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 4\n", "text/plain")
    waited: list[float] = []
    polite = Visitor(allows_private=True, pause=1, clock=lambda: 100.0, wait=waited.append)
    polite.get(site.address + LV_PATH)
    polite.get(site.address + EN_PATH)
    assert waited == [4.0]


@pytest.mark.parametrize(
    ("body", "headers", "why"),
    [
        (b"x" * 2000, {}, "larger than 1 kB"),
        (b"", {}, "empty"),
        (b"abc", {"content_encoding": "gzip"}, "compresses"),
        (b"<p>abc", {"content_length": "900"}, "broke off"),
        (b"100\r\n<p>abc", {"transfer_encoding": "chunked"}, "broke off"),
    ],
)
def test_bodies_that_are_refused(site: Site, body: bytes, headers: dict[str, str], why: str) -> None:
    site.put("/x", body, "text/html", status=200, **headers)
    with pytest.raises(FetchError, match=why):
        visitor().get(f"{site.address}/x", largest=1000)


@pytest.mark.parametrize(
    ("answer", "why"),
    [(b"\0\1SSH-2.0\r\n\r\n", "is no web server; check the address"), (b"", "broke off before")],
)
def test_what_is_no_answer_is_told_in_one_sentence(answer: bytes, why: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        threading.Thread(target=_answers_once, args=(taken, answer), daemon=True).start()
        with pytest.raises(FetchError, match=why) as told:
            visitor().get(f"http://127.0.0.1:{taken.getsockname()[1]}/")
    assert told.value.message.isprintable()


def _answers_once(taken: socket.socket, answer: bytes) -> None:
    asked, _ = taken.accept()
    with asked:
        asked.recv(1000)
        asked.sendall(answer)


def test_a_site_may_have_an_empty_robots_txt(site: Site, settings: Settings) -> None:
    site.put("/robots.txt", "", "text/plain")
    assert brought(settings, site.address + LV_PATH)[0].problem == ""


def test_a_page_without_a_text_is_not_taken(site: Site, settings: Settings) -> None:
    site.put("/x", page("lv", "", "").replace("<h1></h1>", "<div id='app'></div>"))
    [found] = brought(settings, f"{site.address}/x")
    assert "no text was found on this page" in found.problem
    assert not (settings.root / "releases").exists()


def test_the_server_may_know_the_encoding_better_than_the_page(site: Site) -> None:
    text = page("lv", "Ķēde", "<p>Šodien robežu slēdza uz trim dienām.</p>")
    site.put("/z", text.encode("cp1257"), "text/html; charset=windows-1257")
    assert fetch_page(f"{site.address}/z", visitor()).data == text.encode()


def test_redirects_end(site: Site) -> None:
    site.put("/a", "", status=302, location="/a")
    with pytest.raises(FetchError, match="redirects"):
        visitor().get(f"{site.address}/a")


@pytest.mark.parametrize("location", ["http://[::1", "http://x:99999/", "http://a b/", "mailto:a@b.lv"])
@pytest.mark.parametrize("path", ["/a", "/robots.txt"])
def test_redirects_to_what_is_no_address(site: Site, path: str, location: str) -> None:
    site.put(path, "", status=302, location=location)
    with pytest.raises(FetchError, match="not a web address"):
        visitor().get(f"{site.address}/a")


@pytest.mark.parametrize(
    "location", ["http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "http://[::1]/"]
)
def test_redirects_into_the_network_are_refused(location: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with imitated_site() as site:
        site.put("/a", "", status=302, location=location)
        careful = Visitor(pause=0)
        port = int(site.address.rpartition(":")[2])
        real = socket.getaddrinfo

        def public(host: str, *args: object, **named: object) -> object:
            """A public name that leads to our site, so that only the redirect is on trial."""
            return real("127.0.0.1" if host == "site.example" else host, *args, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", public)
        monkeypatch.setattr("transflow.io.http._is_public", lambda ip: str(ip) == "127.0.0.1")
        with pytest.raises(FetchError, match=r"inside a network|not a web address"):
            careful.get(f"http://site.example:{port}/a")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/",
        "http://100.64.0.1/",
    ],
)
def test_addresses_inside_a_network_are_refused(url: str) -> None:
    with pytest.raises(FetchError, match="inside a network"):
        Visitor(pause=0).get(url)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "nonsense",
        "http://a:b@c/",
        "http://x:99999/",
        "http://[::1",
        "http://a b/",
        "http://a.example/b\nc",
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(FetchError, match=r"web address|password") as told:
        Visitor(pause=0).get(url)
    assert told.value.message.isprintable()


def test_a_charset_that_only_the_server_knows(site: Site) -> None:
    text = page("lv", "Ziņa", "<p>Šodien policija ziņo par ceļu satiksmi.</p>").replace(
        '<meta charset="utf-8">', ""
    )
    site.put("/z", text.encode("cp1257"), "text/html; charset=windows-1257")
    found = fetch_page(f"{site.address}/z", visitor())
    assert "Šodien policija ziņo" in found.data.decode("utf-8")


def test_lists_with_entities_are_refused(site: Site, settings: Settings) -> None:
    bomb = "<!DOCTYPE r [<!ENTITY a 'x'>]><urlset><url><loc>&a;</loc></url></urlset>"
    site.put("/s.xml", bomb, "application/xml")
    [found] = brought(settings, f"{site.address}/s.xml")
    assert found.problem


def test_a_project_without_a_place_for_pages_says_so(site: Site, settings: Settings) -> None:
    with pytest.raises(TransflowError, match=r"\{lang\}.html"):
        brought(replace(settings, releases=("releases/{release}/{lang}.md",)), site.address + LV_PATH)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.iem.gov.lv/lv/jaunums/valsts-policija-aicina", "valsts-policija-aicina"),
        ("https://x.lv/2026/03/07/zina.html", "2026-03-07-zina"),
        ("https://x.lv/2026-03-07-zina", "2026-03-07-zina"),
        ("https://x.lv/lv/zi%C5%86a?id=1", "ziņa"),
        ("https://x.lv/", "page"),
        ("https://x.lv/..%2f..%2fetc", "etc"),
    ],
)
def test_names_of_releases(url: str, name: str) -> None:
    assert release_name(url) == name
