"""Further given names that are usual abroad, as Latvian writes them, each with the originals it commonly stands for."""

MORE = """
Aidans=Aidan Alberto=Alberto Alehandro=Alejandro Alesandro=Alessandro Alfonso=Alfonso Alfredo=Alfredo
Andrea=Andrea Andžela=Angela Andželo=Angelo Antuāns=Antoine Beatrise=Beatrice Benjamins=Benjamin Bernardo=Bernardo
Bernārs=Bernard Bernijs=Bernie Betija=Betty Brendans=Brendan Bridžita=Bridget Bruno=Bruno Damians=Damian
Darens=Darren Debora=Deborah|Debra Deniels=Daniel Denijs=Danny Denisa=Denise Denzels=Denzel Dereks=Derek
Djego=Diego Domeniko=Domenico Dominiks=Dominic|Dominik|Dominique Dorotija=Dorothy Džarods=Jared Džeiks=Jake
Džeimijs=Jamie Džejs=Jay Džemma=Gemma Džena=Jenna Dženija=Jenny Dženisa=Janice Džeralds=Gerald Džerards=Gerard
Džesijs=Jesse Džila=Jill Džilijana=Gillian Džoana=Joan|Joanna Džodija=Jodie|Jodi Džoisa=Joyce Džonijs=Johnny
Džoslina=Jocelyn Džošs=Josh Džulians=Julian Ebigeila=Abigail Ebija=Abby|Abbie Edams=Adam Eidrians=Adrian
Eleina=Elaine Eleanora=Eleanor Elisone=Alison|Allison Enija=Annie Enrike=Enrique Enriko=Enrico Ernesto=Ernesto
Estebans=Esteban Fabio=Fabio Federiko=Federico Felipe=Felipe Fernando=Fernando Fils=Phil Florians=Florian
Fransisko=Francisco Fransuāza=Françoise Frančeska=Francesca Frančesko=Francesco Fredijs=Freddie|Freddy Freds=Fred
Frederiks=Frederik|Frederick|Fredrik Gabriela=Gabriela|Gabrielle Gavins=Gavin Georgs=Georg Gerhards=Gerhard
Gijoms=Guillaume Giljermo=Guillermo Glorija=Gloria Gordons=Gordon Gustavo=Gustavo Gārets=Gareth
Havjers=Javier Heidi=Heidi Heinrihs=Heinrich Helmuts=Helmut Herberts=Herbert Hjū=Hugh Horsts=Horst Hulio=Julio
Ians=Ian Izabela=Isabel|Isabelle Īans=Ian|Iain Ivs=Yves Īvs=Yves Jakobs=Jakob|Jacob Jakubs=Jakub Jozefs=Josef|Józef
Kamilla=Camilla Karena=Karen Karstens=Carsten|Karsten Katrīne=Catherine|Katrin|Kathrin Keits=Keith Kellija=Kelly
Kelvins=Calvin|Kelvin Kenets=Kenneth Kenijs=Kenny Kerolaina=Caroline Kertiss=Curtis Ketija=Cathy|Kathy
Ketlina=Kathleen|Caitlin Klaudija=Claudia Klaudio=Claudio Klifords=Clifford Klints=Clint Klēra=Claire|Clare
Kolins=Colin Konors=Connor|Conor Kreigs=Craig Kristiano=Cristiano Kristiāns=Christian|Kristian Kurts=Kurt Kārena=Karen
Leonardo=Leonardo Leslijs=Leslie Liams=Liam Lindsija=Lindsay|Lindsey Linna=Lynn|Lynne Lorenco=Lorenzo Loreta=Loretta
Lorija=Laurie|Lori Luidži=Luigi Luka=Luca|Luka Luks=Luke|Luc Lībija=Libby Lūsija=Lucy Luise=Louise Lūiza=Louise
Magnuss=Magnus Malkolms=Malcolm Manfreds=Manfred Manuels=Manuel Marčello=Marcello Margareta=Margaret|Margareta
Marlēna=Marlene Martina=Martina Masimo=Massimo Mateo=Matteo|Mateo Matiass=Matthias|Mathias|Matias
Mauricio=Mauricio|Maurizio Melisa=Melissa Merilina=Marilyn Mollija=Molly Moriss=Maurice|Morris Nadja=Nadia
Naidžels=Nigel Naomi=Naomi Natans=Nathan Nataniels=Nathaniel Nils=Niels|Nils Nina=Nina Noa=Noah Noels=Noel
Odrija=Audrey Otto=Otto Ovens=Owen Pamela=Pamela Paskāls=Pascal Patriss=Patrice Paulo=Paulo Paulīne=Pauline
Pegija=Peggy Penelope=Penelope Persijs=Percy Ramons=Ramón|Ramon Rasels=Russell Rauls=Raúl|Raul Redžinalds=Reginald
Renē=René|Rene Rikardo=Ricardo|Riccardo Riks=Rick Roberto=Roberto Robijs=Robbie Rodnijs=Rodney Rodrigo=Rodrigo
Rojs=Roy Ronans=Ronan Ronijs=Ronnie Rouans=Rowan Rūperts=Rupert Sabrina=Sabrina Salvatore=Salvatore
Sebastians=Sebastian|Sébastien Sebastjans=Sebastian Selēna=Selena Selīna=Celine|Céline|Selina Serdžo=Sergio
Serhio=Sergio Seržs=Serge Sesīlija=Cecilia Silvēns=Sylvain Sindija=Cindy Sofī=Sophie Spensers=Spencer
Stefano=Stefano Stenlijs=Stanley Stens=Stan Stīvijs=Stevie Svens=Sven Sūzija=Susie|Suzi|Suzie Šenona=Shannon
Šerona=Sharon Šīla=Sheila Teds=Ted Teo=Theo|Teo Terenss=Terence|Terrence Terijs=Terry Tina=Tina Tjerī=Thierry
Tobiass=Tobias Todds=Todd Traviss=Travis Ulrihs=Ulrich Valērija=Valerie|Valeria Vanesa=Vanessa
Veins=Wayne Vendija=Wendy Vernons=Vernon Veronika=Veronica|Veronika Vinsents=Vincent Vinčenco=Vincenzo
Vivjena=Vivian|Vivienne Volters=Walter Vorens=Warren Zaks=Zach|Zack Zoe=Zoe Zofija=Zofia Zoja=Zoe|Zoya
Žilbērs=Gilbert Žiljēns=Julien Žoržs=Georges Žozefs=Joseph Žuanu=João Žuljens=Julien Žustīna=Justine
""".split()
