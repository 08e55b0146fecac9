"""A Word file without a text, to begin with."""

from __future__ import annotations

import io
import zipfile

from transflow.formats.documents.docx.package import DOCUMENT, MAIN, OFFICE, PACKAGE, RELATIONS, STYLES

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NEW_STYLES = {
    **{
        f"heading {level}": f'<w:pPr><w:keepNext/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{max(22, 38 - 4 * level)}"/></w:rPr>'
        for level in range(1, 7)
    },
    "List Bullet": '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    "caption": "<w:rPr><w:i/></w:rPr>",
    "quote": '<w:pPr><w:ind w:left="720" w:right="720"/></w:pPr><w:rPr><w:i/></w:rPr>',
}


def new_package() -> bytes:
    """A Word file without a paragraph, with the styles of headings, lists, captions and quotations."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in _new_parts().items():
            info = zipfile.ZipInfo(name)  # without the time, so that it is the same each time
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, HEAD + content)
    return out.getvalue()


def _new_parts() -> dict[str, str]:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name.title().replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/>{look}</w:style>'
        for name, look in NEW_STYLES.items()
    )
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{DOCUMENT}" ContentType="{WORD}.document.main+xml"/>'
        f'<Override PartName="/{STYLES}" ContentType="{WORD}.styles+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/relationships/officeDocument" Target="{DOCUMENT}"/>'
        "</Relationships>",
        RELATIONS: f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/relationships/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/relationships/numbering" Target="numbering.xml"/>'
        "</Relationships>",
        DOCUMENT: f'<w:document xmlns:w="{MAIN}"><w:body/></w:document>',
        STYLES: f'<w:styles xmlns:w="{MAIN}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>{styles}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl '
        'w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="720" '
        'w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>'
        "</w:num></w:numbering>",
    }
