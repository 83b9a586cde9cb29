"""The server against the abilities that editors declare (pytest-lsp): VS Code, Neovim, Emacs.

DRAFTLINT names the program. The same finding comes at the column that the negotiated encoding asks for.
"""

import asyncio
import os

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

URI = "file:///nowhere/draft.md"
TEXT = "# Titel\n\nÄ 👮 nach § 25 TTDSG.\n"
COLUMNS = {"utf-8": 19, "utf-16": 15, "utf-32": 14}
PATIENCE = 20


@pytest_lsp.fixture(
    params=["visual-studio-code", "neovim", "emacs"],
    config=ClientServerConfig(server_command=[os.environ["DRAFTLINT"], "lsp"]),
)
async def client(request, lsp_client: LanguageClient):
    # The server asks to be told of changed policies; pytest-lsp has no answer of its own.
    lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda parameters: None)
    capabilities = client_capabilities(request.param)
    answer = await lsp_client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri="file:///nowhere")
    )
    lsp_client.answer = answer.capabilities
    lsp_client.offered = (capabilities.general.position_encodings or []) if capabilities.general else []
    yield
    # A server that does not leave must fail and not hang.
    await asyncio.wait_for(lsp_client.shutdown_session(), PATIENCE)


async def diagnostics(client):
    document = types.TextDocumentItem(uri=URI, language_id="markdown", version=1, text=TEXT)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    if client.answer.diagnostic_provider is not None:
        identifier = types.TextDocumentIdentifier(uri=URI)
        request = client.text_document_diagnostic_async(types.DocumentDiagnosticParams(text_document=identifier))
        return (await asyncio.wait_for(request, PATIENCE)).items
    await asyncio.wait_for(
        client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS), PATIENCE
    )
    return client.diagnostics[URI]


@pytest.mark.asyncio
async def test_the_best_encoding_offered_is_taken(client):
    order = ["utf-8", "utf-32", "utf-16"]
    offered = [getattr(name, "value", name) for name in client.offered]
    best = next((name for name in order if name in offered), "utf-16")
    taken = client.answer.position_encoding
    assert getattr(taken, "value", taken) == best


@pytest.mark.asyncio
async def test_the_finding_stands_where_the_client_counts(client):
    found = await diagnostics(client)
    assert [item.code for item in found] == ["outdated-law/ttdsg"]
    taken = client.answer.position_encoding
    column = COLUMNS[getattr(taken, "value", taken)]
    assert (found[0].range.start.character, found[0].range.end.character) == (column, column + 5)
    assert found[0].severity is not None and found[0].source == "draftlint"


@pytest.mark.asyncio
async def test_the_fix_is_offered(client):
    await diagnostics(client)
    everything = types.Range(start=types.Position(0, 0), end=types.Position(9, 0))
    actions = await asyncio.wait_for(
        client.text_document_code_action_async(
            types.CodeActionParams(
                text_document=types.TextDocumentIdentifier(uri=URI),
                range=everything,
                context=types.CodeActionContext(diagnostics=[]),
            )
        ),
        PATIENCE,
    )
    assert actions[0].is_preferred
    assert actions[-1].kind == "source.fixAll.draftlint"
    assert actions[-1].edit is not None
