"""A service that computes instead of this computer, in the options."""

from __future__ import annotations

from typing import Union

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..model_backend.protocol import HighwaterError
from ..model_backend.remote.connection import Connection
from ..processing_provider import settings
from ..processing_provider.sentences import error_in_words
from ..processing_provider.translation import tr
from .background_thread import Background


class ServiceWidget(QWidget):
    """Address, token and shared folders of a service; nothing is stored before :meth:`apply`."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.box = QGroupBox(tr("Compute on a service instead of this computer"))
        self.box.setCheckable(True)
        self.address_edit = QLineEdit()
        self.address_edit.setPlaceholderText("https://")
        self.token_file = QgsFileWidget()
        self.token_file.setDialogTitle(tr("File with the token of the service"))
        self.folders_edit = QPlainTextEdit()
        self.folders_edit.setPlaceholderText(tr("One a line; files elsewhere are sent."))
        self.folders_edit.setMaximumHeight(60)
        self.folders_edit.setTabChangesFocus(True)
        self.try_button = QPushButton(tr("Try"))
        self.try_button.clicked.connect(lambda _checked=False: self.try_out())
        self.state_label = QLabel(
            tr("Maps, changes, exclusion masks and judgements of maps; all else runs here.")
        )
        self.state_label.setWordWrap(True)
        form = QFormLayout(self.box)
        form.addRow(tr("Address:"), self.address_edit)
        form.addRow(tr("File with its token:"), self.token_file)
        form.addRow(tr("Folders that it sees, too:"), self.folders_edit)
        form.addRow(self.try_button, self.state_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self._read_settings()

    def chosen(self) -> settings.ServiceSetting:
        """What the form says."""
        lines = self.folders_edit.toPlainText().splitlines()
        return settings.ServiceSetting(
            self.box.isChecked(),
            self.address_edit.text().strip().rstrip("/"),
            self.token_file.filePath(),
            tuple(filter(None, (line.strip() for line in lines))),
        )

    def apply(self) -> None:
        """Store what was chosen."""
        settings.set_service(self.chosen())

    def try_out(self) -> None:
        """Ask the service in the form whether it takes jobs, and say so when it has answered."""
        self.try_button.setEnabled(False)
        self.state_label.setText(tr("Asking the service …"))
        setting = self.chosen()
        thread = Background("service", self)

        def then(answer: Union[str, HighwaterError]) -> None:
            thread.close()
            self.try_button.setEnabled(True)
            if isinstance(answer, HighwaterError):
                self.state_label.setText(error_in_words(answer))
            else:
                self.state_label.setText(tr("The service is ready (Highwater {}).").format(answer))

        thread.ask(lambda: _version_of(setting), then)

    def _read_settings(self) -> None:
        setting = settings.service_setting()
        self.box.setChecked(setting.used)
        self.address_edit.setText(setting.address)
        self.token_file.setFilePath(setting.token_file)
        self.folders_edit.setPlainText("\n".join(setting.folders))


def _version_of(setting: settings.ServiceSetting) -> Union[str, HighwaterError]:
    """Version of a service that takes jobs, or why it does not."""
    try:
        connection = Connection(setting.backend())
        version = connection.ask("GET", "/health/ready")["version"]
        connection.ask("GET", "/processes")  # this one wants the token
    except HighwaterError as error:
        return error
    return str(version)
